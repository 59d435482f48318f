import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { evidenceDisposalRequestAggregate } from "../../store/aggregates/evidence/evidence-aggregate.js";
import { whileKept } from "../evidence/evidence-action.js";
import { CaseInput } from "../incident-action.js";
import { requestedDisposal } from "./disposal-action.js";

@InputType({ description: "Which evidence is to be destroyed, and why." })
export class RequestEvidenceDisposalInput extends CaseInput {
  @IdentifierField("The evidence, as `Incident.evidence` lists it.")
  evidenceId!: string;

  @TextField("Why nothing asks for keeping it any more.")
  reason!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

export const requestEvidenceDisposal = actionsOn(evidenceDisposalRequestAggregate)({
  name: "requestEvidenceDisposal",
  description:
    "Asks to destroy a piece of evidence, once its incident and its retention are over, no legal hold covers it and no open investigation needs it. Its custodian carries that out with disposeEvidence, and is another person than whoever asks.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ responsibility: "DATA_COLLECTION_AND_ARCHIVAL" }, { responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Disposal", from: [], to: "REQUESTED" }, ...whileKept],
    gates: ["INCIDENT_OVER", "INVESTIGATIONS_CONCLUDED", "NO_HOLD_IN_FORCE", "RETENTION_OVER", "DISPOSAL_NEW"],
    clears: ["DISPOSAL_NEW"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: RequestEvidenceDisposalInput,
  decide: (given) => {
    const { id: evidenceId, incidentId, title } = given.loaded.evidence;
    const { reason } = given.input;
    return {
      summary: `Asked to dispose of the evidence "${title}": ${reason}`,
      writes: [{ insert: "Disposal", row: requestedDisposal(given, { incidentId, evidenceId, reason }) }],
    };
  },
});
