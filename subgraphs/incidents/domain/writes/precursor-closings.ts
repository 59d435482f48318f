import type { PrecursorFile } from "../precursors/precursor-file.js";
import type { PrecursorClosing } from "../records/precursors/precursor-closing.js";

interface Given {
  readonly loaded: PrecursorFile;
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

const standing = { reopenedAt: null, reopenedById: null, reopenedByName: null, reopeningReason: null } as const;

/** That a precursor is closed now. */
export const closingOf = (
  { loaded: { precursor }, viewer, now, newIdentifier }: Given,
  { serviceId, outcome, reason }: Pick<PrecursorClosing, "serviceId" | "outcome" | "reason">,
): PrecursorClosing => ({
  ...{ precursorId: precursor.id, id: newIdentifier(), serviceId, outcome, reason },
  ...{ closedById: viewer.personId, closedByName: viewer.name, closedAt: now },
  ...standing,
});

/** What keeps that the precursor was closed as a whole when it was last: a replica of the release before has kept it nowhere else than in the precursor. */
const closingOfWhole = ({ precursor: { closedAt }, closings }: PrecursorFile): PrecursorClosing | undefined =>
  closings.find((one) => one.serviceId === null && one.closedAt.getTime() === closedAt?.getTime());

/** The writes by which those closings end that a reopening is of, with the reason. */
export function reopenedWith(
  given: Given & { readonly input: { readonly reason: string } },
  isOf: (closing: PrecursorClosing) => boolean = () => true,
) {
  const { loaded, viewer, now, newIdentifier, input } = given;
  const { id: precursorId, outcome, closingReason, closedById, closedAt } = loaded.precursor;
  const set = {
    reopenedAt: now,
    ...{ reopenedById: viewer.personId, reopenedByName: viewer.name, reopeningReason: input.reason },
  };
  const missing =
    outcome && closingReason && closedById && closedAt && !closingOfWhole(loaded)
      ? [
          {
            ...{ precursorId, id: newIdentifier(), serviceId: null, outcome, reason: closingReason },
            ...{ closedById, closedByName: null, closedAt, ...set },
          },
        ]
      : [];
  return [
    ...loaded.closings.filter(isOf).map(({ id }) => ({ update: "PrecursorClosing", id, set }) as const),
    ...missing.map((row) => ({ insert: "PrecursorClosing", row }) as const),
  ];
}

/** The writes by which what was closed as a whole stays closed for the other services, where one of them opens it again. */
export function keptForOthers({ loaded, newIdentifier }: Given, serviceId: string) {
  const { precursor, closings } = loaded;
  const { outcome, closingReason: reason, closedById, closedAt, state } = precursor;
  if (state !== "CLOSED" || !outcome || !reason || !closedById || !closedAt) return [];
  const closedByName = closingOfWhole(loaded)?.closedByName ?? null;
  return precursor.serviceIds
    .filter((id) => id !== serviceId && !closings.some((one) => one.serviceId === id))
    .map((other): { readonly insert: "PrecursorClosing"; readonly row: PrecursorClosing } => ({
      insert: "PrecursorClosing",
      row: {
        ...{ precursorId: precursor.id, id: newIdentifier(), serviceId: other, outcome, reason },
        ...{ closedById, closedByName, closedAt, ...standing },
      },
    }));
}
