import type { OnCallOverride } from "../records/on-call-override.js";
import type { OnCallRotation } from "../records/on-call-rotation.js";

/** What the rules of on-call look at: a rotation and the overrides that fall into the time in question. */
export interface Rota {
  readonly rotation: Pick<OnCallRotation, "startsAt" | "shiftHours" | "participantIds">;
  readonly overrides: readonly Pick<OnCallOverride, "id" | "personId" | "from" | "until">[];
}

/** Who is on call without a break, from when until when. */
export interface Shift {
  readonly personId: string;
  readonly from: Date;
  readonly until: Date;
  /** The override by which the person is on call; null when it is the person's turn. */
  readonly overrideId: string | null;
}
