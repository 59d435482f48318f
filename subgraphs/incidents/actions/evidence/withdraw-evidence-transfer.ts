import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { EvidenceTransferInput, transferAction } from "./transfer-action.js";

@InputType({ description: "Why the offer is taken back." })
export class WithdrawEvidenceTransferInput extends EvidenceTransferInput {
  @TextField("Why.")
  reason!: string;
}

export const withdrawEvidenceTransfer = transferAction({
  name: "withdrawEvidenceTransfer",
  description: "Takes back an offer of evidence that nobody has answered. Whoever made it does so.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "OFFERER" }],
    transitions: [{ machine: "EvidenceTransfer", from: ["OFFERED"], to: "WITHDRAWN" }],
    establishes: ["TRANSFER_SETTLED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.2"] }],
  },
  input: WithdrawEvidenceTransferInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Took back the offer of the evidence "${loaded.evidence.title}" to ${loaded.transfer.toName}: ${input.reason}`,
    writes: withAwaitedPeople(loaded, [
      {
        update: "EvidenceTransfer",
        id: loaded.transfer.id,
        set: { state: "WITHDRAWN", answeredAt: now, answerReason: input.reason },
      },
    ]),
  }),
});
