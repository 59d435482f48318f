import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { FollowUpInput, followUpAction, setFollowUp } from "./follow-up-action.js";

@InputType({ description: "Why the work is not done yet." })
export class ReturnFollowUpInput extends FollowUpInput {
  @TextField("What the verification showed to be missing.")
  reason!: string;
}

export const returnFollowUp = followUpAction({
  name: "returnFollowUp",
  description: "Returns a follow-up that did not pass verification to its owner, who goes on working on it.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "LESSONS_LEARNED_AND_BUG_REQUESTS" }],
    transitions: [{ machine: "FollowUp", from: ["AWAITING_VERIFICATION"], to: "IN_PROGRESS" }],
    controls: [{ framework: "CSF_2_0", ids: ["ID.IM"] }],
  },
  input: ReturnFollowUpInput,
  decide: ({ input: { reason }, loaded }) => ({
    summary: `Returned the follow-up "${loaded.followUp.title}": ${reason}`,
    writes: [setFollowUp(loaded, { state: "IN_PROGRESS", submittedAt: null, returnReason: reason })],
  }),
});
