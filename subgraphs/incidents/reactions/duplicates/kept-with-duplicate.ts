import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import { liftNotRequested } from "../../domain/evidence/lift-not-requested.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { Records } from "../../domain/records/records.js";

interface Given {
  readonly loaded: CaseFile & { readonly duplicate: CaseFile };
  readonly now: Date;
  readonly newIdentifier: () => string;
}

/**
 * How long an incident is kept that takes in a duplicate: the holds on that one as a whole keep this one as well, and the longer
 * retention of both is that of both. A hold on one piece of evidence stays with the evidence. Whose hold keeps an incident reads it.
 */
export function keptWithDuplicate({ loaded: { incident, duplicate }, now, newIdentifier }: Given): {
  readonly set: Partial<Incident>;
  readonly writes: readonly Write<Records>[];
} {
  const holds = duplicate.holds.filter(({ evidenceId }) => evidenceId === null);
  const until = duplicate.incident.retainUntil;
  const isLonger = until !== null && (incident.retainUntil === null || until > incident.retainUntil);
  const reason = `As of ${duplicate.incident.number}, which is the same`;
  return {
    set: {
      ...(holds.length > 0 && {
        legalHold: true,
        askedTeamIds: [
          ...new Set([...incident.askedTeamIds, ...holds.flatMap(({ placedByTeamIds }) => placedByTeamIds)]),
        ],
      }),
      ...(isLonger && { retainUntil: until }),
    },
    writes: [
      ...holds.map(
        (hold) =>
          ({
            insert: "LegalHold",
            row: { ...hold, ...liftNotRequested, id: newIdentifier(), incidentId: incident.id, version: 1 },
          }) as const,
      ),
      ...(isLonger
        ? [
            {
              insert: "RetentionEntry",
              row: {
                id: newIdentifier(),
                incidentId: incident.id,
                retainUntil: until,
                reason,
                setById: null,
                setAt: now,
              },
            } as const,
          ]
        : []),
    ],
  };
}
