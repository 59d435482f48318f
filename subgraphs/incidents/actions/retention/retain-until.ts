import type { Write } from "../../../../platform/actions/decision.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { CaseFile } from "../../domain/case-file.js";
import type { Records } from "../../domain/records/records.js";

interface Given {
  readonly loaded: Pick<CaseFile, "incident">;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/** The entry by which the retention of an incident becomes longer; none where it is that long already. */
export function retainUntil(
  { loaded: { incident }, viewer, now, newIdentifier }: Given,
  until: Date,
  reason: string,
): readonly Write<Records>[] {
  if (incident.retainUntil && until.getTime() === incident.retainUntil.getTime()) return [];
  return [
    {
      insert: "RetentionEntry",
      row: {
        id: newIdentifier(),
        incidentId: incident.id,
        retainUntil: until,
        reason,
        setById: viewer.personId,
        setAt: now,
      },
    },
  ];
}
