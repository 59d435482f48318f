import { InputType } from "type-graphql";
import { DeclineFollowUpInput, decideDecline } from "./decline-follow-up.js";
import { followUpAction } from "./follow-up-action.js";

@InputType({ description: "Why work on the security team's own list will not be done." })
export class DeclineSecurityFollowUpInput extends DeclineFollowUpInput {}

export const declineSecurityFollowUp = followUpAction({
  name: "declineSecurityFollowUp",
  description:
    "Decides that a follow-up on the security team's own list will not be done, and puts the reason on record.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "FollowUp", from: ["OUTSTANDING", "IN_PROGRESS"], to: "WILL_NOT_DO" }],
    gates: ["FOLLOW_UP_ON_SECURITY_LIST"],
    establishes: [{ is: "FOLLOW_UPS_PRIORITIZED", certainty: "POSSIBLY" }],
    controls: [{ framework: "CSF_2_0", ids: ["ID.IM"] }],
  },
  input: DeclineSecurityFollowUpInput,
  decide: decideDecline,
});
