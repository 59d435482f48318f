import type { Precursor } from "../../records/precursors/precursor.js";
import type { PrecursorVersion } from "../../records/precursors/precursor-version.js";

interface Given {
  readonly viewer: { readonly personId: string; readonly name: string };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The write that keeps what a precursor has said so far, as something else takes its place. */
export function writePrecursorVersion(
  { viewer, now, newIdentifier }: Given,
  { id: precursorId, version: number, kind, description, seenAt, source, serviceIds, handling, reviewDueAt }: Precursor,
  reason: string,
) {
  const row: PrecursorVersion = {
    ...{ precursorId, id: newIdentifier(), number },
    ...{ kind, description, seenAt, source, serviceIds, handling, reviewDueAt },
    reason,
    replacedById: viewer.personId,
    replacedByName: viewer.name,
    replacedAt: now,
  };
  return { insert: "PrecursorVersion", row } as const;
}
