import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Shift } from "../../domain/records/shift.js";

/** Who goes on duty, and when. */
interface Opening {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** Writes down a shift that goes on duty. */
export const newShift = ({ viewer, now, newIdentifier }: Opening, teamId: string, previousShiftId: string | null) => {
  const row: Shift = {
    id: newIdentifier(),
    teamId,
    version: 1,
    state: "OPEN",
    openedById: viewer.personId,
    openedByName: viewer.name,
    openedAt: now,
    previousShiftId,
    offeredById: null,
    offeredByName: null,
    offeredAt: null,
    handedOverAt: null,
  };
  return { insert: "Shift", row } as const;
};
