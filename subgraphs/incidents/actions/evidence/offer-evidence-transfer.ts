import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { transferOfferAggregate } from "../../store/aggregates/evidence/evidence-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { WaitHoursField } from "../wait-hours-field.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { whileKept } from "./evidence-action.js";
import { offeredEvidence } from "./offered-evidence.js";

@InputType({ description: "To whom the evidence is offered." })
export class OfferEvidenceTransferInput extends CaseInput {
  @IdentifierField("The evidence, as `Incident.evidence` lists it.")
  evidenceId!: string;

  @IdentifierField(
    "The person who is to have it: another one than you, of either side, who may read the incident by its marking.",
  )
  personId!: string;

  @TextField("Why it goes to them.")
  reason!: string;

  @WaitHoursField("For how many hours the offer waits for an answer.", "EVIDENCE_TRANSFER")
  hours?: number | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const offerEvidenceTransfer = actionsOn(transferOfferAggregate)({
  name: "offerEvidenceTransfer",
  description:
    "Offers evidence to another person, of the security team or of a service. Its custodian does so, and keeps it until that person has accepted it with acceptEvidenceTransfer.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "CUSTODIAN" }],
    transitions: [{ machine: "EvidenceTransfer", from: [], to: "OFFERED" }, ...whileKept],
    gates: ["TRANSFER_SETTLED", "RECEIVER_FITS"],
    clears: ["TRANSFER_SETTLED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.3.2"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: OfferEvidenceTransferInput,
  decide: (given) => {
    const { input, loaded } = given;
    const row = offeredEvidence(given);
    return {
      summary: `Offered the evidence "${loaded.evidence.title}" to ${row.toName}: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [{ insert: "EvidenceTransfer", row }]),
    };
  },
});
