import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { DisposalInput, disposalAction } from "./disposal-action.js";

@InputType({ description: "Why nothing is destroyed." })
export class CancelDisposalInput extends DisposalInput {
  @TextField("Why it has to be kept, or why the request is taken back.")
  reason!: string;
}

export const cancelDisposal = disposalAction({
  name: "cancelDisposal",
  description:
    "Ends a disposal that is asked for without destroying anything: whoever asked takes it back, or the custodian, archival or legal affairs refuses it.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [
      { holder: "REQUESTER" },
      { holder: "CUSTODIAN" },
      { responsibility: "DATA_COLLECTION_AND_ARCHIVAL" },
      { function: "LEGAL_AFFAIRS" },
    ],
    transitions: [{ machine: "Disposal", from: ["REQUESTED"], to: "CANCELLED" }],
    establishes: ["DISPOSAL_NEW"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.4.3"] }],
  },
  input: CancelDisposalInput,
  decide: ({ input, loaded }) => ({
    summary: `Cancelled the disposal of ${loaded.evidence ? `the evidence "${loaded.evidence.title}"` : "the archive"}: ${input.reason}`,
    writes: [
      {
        update: "Disposal",
        id: loaded.disposal.id,
        set: { state: "CANCELLED", cancelReason: input.reason },
      },
    ],
  }),
});
