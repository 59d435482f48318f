import { InputType } from "type-graphql";
import { followUpAction } from "./follow-up-action.js";
import { decideStart, StartFollowUpInput } from "./start-follow-up.js";

@InputType({ description: "The follow-up on the security team's own list that work begins on." })
export class StartSecurityFollowUpInput extends StartFollowUpInput {}

export const startSecurityFollowUp = followUpAction({
  name: "startSecurityFollowUp",
  description: "Begins work on a follow-up of the security team's own list, once it has its priority and its owner.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "FollowUp", from: ["OUTSTANDING"], to: "IN_PROGRESS" }],
    gates: ["FOLLOW_UP_ON_SECURITY_LIST", "FOLLOW_UP_PRIORITIZED"],
    controls: [{ framework: "CSF_2_0", ids: ["ID.IM"] }],
  },
  input: StartSecurityFollowUpInput,
  decide: decideStart,
});
