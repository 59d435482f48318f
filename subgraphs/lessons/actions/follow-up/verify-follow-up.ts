import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { FollowUpInput, followUpAction, setFollowUp } from "./follow-up-action.js";

@InputType({ description: "How it was seen that the work is really done." })
export class VerifyFollowUpInput extends FollowUpInput {
  @TextField("How it was verified, and what that showed.")
  verification!: string;
}

export const verifyFollowUp = followUpAction({
  name: "verifyFollowUp",
  description:
    "Verifies that a follow-up is really done and so closes it. Nobody but the security team can, and nobody who owns the work, began it or said that it was done.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "LESSONS_LEARNED_AND_BUG_REQUESTS" }],
    separate: [
      "startFollowUp",
      "startSecurityFollowUp",
      "submitFollowUpForVerification",
      "submitSecurityFollowUpForVerification",
    ],
    transitions: [{ machine: "FollowUp", from: ["AWAITING_VERIFICATION"], to: "RESOLVED" }],
    gates: ["VERIFIED_BY_ANOTHER"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: VerifyFollowUpInput,
  decide: ({ input: { verification }, loaded, viewer, now }) => ({
    summary: `Verified the follow-up "${loaded.followUp.title}": ${verification}`,
    writes: [setFollowUp(loaded, { state: "RESOLVED", verification, verifiedById: viewer.personId, verifiedAt: now })],
  }),
});
