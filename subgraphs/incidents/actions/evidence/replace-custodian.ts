import { InputType } from "type-graphql";
import { approvedInput, inputHash } from "../../../../platform/actions/input-hash.js";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { approvalFor } from "../../domain/people/approval-for.js";
import { replacementOfferAggregate } from "../../store/aggregates/evidence/evidence-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { WaitHoursField } from "../wait-hours-field.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { whileKept } from "./evidence-action.js";
import { offeredEvidence } from "./offered-evidence.js";

@InputType({ description: "Whose evidence cannot be handed over by them, and who is to have it instead." })
export class ReplaceCustodianInput extends CaseInput {
  @IdentifierField("The evidence, as `Incident.evidence` lists it.")
  evidenceId!: string;

  @IdentifierField(
    "The person who is to have it: neither its custodian nor you, of either side, who may read the incident by its marking.",
  )
  personId!: string;

  @TextField("Since when the custodian cannot be reached, and what was tried.")
  reason!: string;

  @WaitHoursField("For how many hours the offer waits for an answer.", "EVIDENCE_TRANSFER")
  hours?: number | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const replaceCustodian = actionsOn(replacementOfferAggregate)({
  name: "replaceCustodian",
  description:
    "Offers evidence to somebody else whose custodian cannot be reached. An executive incident manager has approved that. The custodian answers for it until that person accepts it with acceptEvidenceTransfer; the chain of custody then says that it passed without them, and who approved that. An offer that is still out is taken back.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [
      { responsibility: "FORENSICS_INVESTIGATION" },
      { responsibility: "DATA_COLLECTION_AND_ARCHIVAL" },
      { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
    ],
    separate: ["grantApproval"],
    approval: { by: ["EXECUTIVE_INCIDENT_MANAGER"] },
    transitions: [
      { machine: "EvidenceTransfer", from: [], to: "OFFERED" },
      { machine: "EvidenceTransfer", from: ["OFFERED"], to: "WITHDRAWN", beside: true },
      ...whileKept,
      { machine: "Approval", from: ["GRANTED"], to: "USED", beside: true },
    ],
    gates: ["RECEIVER_FITS"],
    establishes: [{ is: "APPROVAL_NEW", certainty: "POSSIBLY" }],
    clears: ["TRANSFER_SETTLED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: ReplaceCustodianInput,
  decide: (given) => {
    const { input, loaded, now } = given;
    const { evidence, transfers } = loaded;
    const attempt = { operation: "replaceCustodian", inputHash: inputHash(approvedInput(input)), now };
    const row = offeredEvidence(given, approvalFor(loaded, attempt));
    const open = transfers.filter(({ evidenceId }) => evidenceId === evidence.id);
    const answerReason = `${row.fromName} could not be reached: it is offered to ${row.toName} instead.`;
    return {
      summary: `Offered the evidence "${evidence.title}" to ${row.toName} in the place of ${row.fromName}, who could not be reached: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        ...open.map(
          ({ id }) =>
            ({ update: "EvidenceTransfer", id, set: { state: "WITHDRAWN", answeredAt: now, answerReason } }) as const,
        ),
        { insert: "EvidenceTransfer", row },
      ]),
    };
  },
});
