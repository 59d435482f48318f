import type { Write } from "../../../../platform/actions/decision.js";
import type { CaseFile } from "../../domain/case-file.js";
import { liftNotRequested } from "../../domain/evidence/lift-not-requested.js";
import type { Records } from "../../domain/records/records.js";

/**
 * What a merge does with the evidence of the duplicate: nothing is asked of anybody any more. Holds stay, and the incident that
 * goes on takes them over.
 */
export const endsOfEvidence = ({
  loaded: { transfers, holds, incident },
  now,
}: {
  readonly loaded: CaseFile;
  readonly now: Date;
}): readonly Write<Records>[] => {
  const reason = `${incident.number} was merged into another incident.`;
  return [
    ...transfers.map(
      ({ id }) =>
        ({
          update: "EvidenceTransfer",
          id,
          set: { state: "WITHDRAWN", answeredAt: now, answerReason: reason },
        }) as const,
    ),
    ...holds
      .filter(({ state }) => state === "LIFT_REQUESTED")
      .map(({ id }) => ({ update: "LegalHold", id, set: liftNotRequested }) as const),
  ];
};
