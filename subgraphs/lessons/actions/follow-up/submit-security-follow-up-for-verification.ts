import { InputType } from "type-graphql";
import { followUpAction } from "./follow-up-action.js";
import { decideSubmission, SubmitFollowUpForVerificationInput } from "./submit-follow-up-for-verification.js";

@InputType({ description: "What was done for the security team's own list." })
export class SubmitSecurityFollowUpForVerificationInput extends SubmitFollowUpForVerificationInput {}

export const submitSecurityFollowUpForVerification = followUpAction({
  name: "submitSecurityFollowUpForVerification",
  description: "Submits the finished work on a follow-up of the security team's own list for verification.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "FollowUp", from: ["IN_PROGRESS"], to: "AWAITING_VERIFICATION" }],
    gates: ["FOLLOW_UP_ON_SECURITY_LIST"],
    controls: [{ framework: "CSF_2_0", ids: ["ID.IM"] }],
  },
  input: SubmitSecurityFollowUpForVerificationInput,
  decide: decideSubmission,
});
