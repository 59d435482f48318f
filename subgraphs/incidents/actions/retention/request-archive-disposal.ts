import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { archiveDisposalRequestAggregate } from "../../store/aggregates/retention/disposal-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { requestedDisposal } from "./disposal-action.js";

@InputType({ description: "Why the archive of the incident is to be destroyed." })
export class RequestArchiveDisposalInput extends CaseInput {
  @TextField("Why nothing asks for keeping it any more.")
  reason!: string;
}

export const requestArchiveDisposal = actionsOn(archiveDisposalRequestAggregate)({
  name: "requestArchiveDisposal",
  description:
    "Asks to destroy the archive of an incident, once the incident and its retention period are over, no legal hold is in force in it and no investigation of it is open. Another person carries that out with disposeArchive. The records in Cordon stay.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ responsibility: "DATA_COLLECTION_AND_ARCHIVAL" }],
    transitions: [{ machine: "Disposal", from: [], to: "REQUESTED" }],
    gates: [
      "NOT_MERGED",
      "INCIDENT_OVER",
      "INCIDENT_ARCHIVED",
      "INVESTIGATIONS_CONCLUDED",
      "NO_HOLD_IN_FORCE",
      "RETENTION_OVER",
      "DISPOSAL_NEW",
    ],
    clears: ["DISPOSAL_NEW"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: RequestArchiveDisposalInput,
  decide: (given) => {
    const incidentId = given.loaded.incident.id;
    const { reason } = given.input;
    return {
      summary: `Asked to dispose of the archive: ${reason}`,
      writes: [{ insert: "Disposal", row: requestedDisposal(given, { incidentId, evidenceId: null, reason }) }],
    };
  },
});
