import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { EvidenceTransferInput, transferAction } from "./transfer-action.js";

@InputType({ description: "Why the evidence is not taken over." })
export class DeclineEvidenceTransferInput extends EvidenceTransferInput {
  @TextField("Why, and who could take it instead.")
  reason!: string;
}

export const declineEvidenceTransfer = transferAction({
  name: "declineEvidenceTransfer",
  description: "Declines evidence that was offered: the custodian keeps it, and answers for it as before.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ holder: "OFFEREE" }],
    transitions: [{ machine: "EvidenceTransfer", from: ["OFFERED"], to: "DECLINED" }],
    gates: ["TRANSFER_IN_TIME"],
    establishes: ["TRANSFER_SETTLED"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.3.2"] }],
  },
  input: DeclineEvidenceTransferInput,
  decide: ({ input, loaded, now }) => ({
    summary: `Declined to take over the evidence "${loaded.evidence.title}": ${input.reason}`,
    writes: withAwaitedPeople(loaded, [
      {
        update: "EvidenceTransfer",
        id: loaded.transfer.id,
        set: { state: "DECLINED", answeredAt: now, answerReason: input.reason },
      },
    ]),
  }),
});
