import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { ReceiverFile } from "../../domain/evidence/evidence-files.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import type { Approval } from "../../domain/records/people/approval.js";
import { timerEnd } from "../../domain/timer-end.js";

type Given = Pick<
  DecisionInput<{ readonly personId: string; readonly reason: string; readonly hours?: number | null }, ReceiverFile>,
  "input" | "loaded" | "viewer" | "now" | "newIdentifier"
>;

/**
 * The offer of a piece of evidence to the person that the input names.
 * @param approval that it passes without its custodian; left out where the custodian offers it
 */
export function offeredEvidence(
  { input, loaded: { evidence, incident, people }, viewer, now, newIdentifier }: Given,
  approval?: Pick<Approval, "decidedById" | "decidedByName">,
): EvidenceTransfer {
  const person = people.find(({ id }) => id === input.personId);
  if (!person) throw new Error("The gate RECEIVER_FITS let somebody pass whom nobody knows.");
  return {
    id: newIdentifier(),
    incidentId: evidence.incidentId,
    evidenceId: evidence.id,
    version: 1,
    state: "OFFERED",
    fromId: evidence.custodianId,
    fromName: evidence.custodianName,
    toId: person.id,
    toName: person.name,
    offeredById: viewer.personId,
    offeredByName: viewer.name,
    approvedById: approval?.decidedById ?? null,
    approvedByName: approval?.decidedByName ?? null,
    reason: input.reason,
    offeredAt: now,
    expiresAt: timerEnd("EVIDENCE_TRANSFER", { incident, now, hours: input.hours }),
    answeredAt: null,
    answerReason: null,
  };
}
