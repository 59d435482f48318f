import { InputType } from "type-graphql";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { followUpWithOwnerAggregate } from "../../store/aggregates/follow-up-aggregates.js";
import { decidePriority, PrioritizeFollowUpInput } from "./prioritize-follow-up.js";

@InputType({ description: "When the work on the security team's own list is done, and who sees to it." })
export class PrioritizeSecurityFollowUpInput extends PrioritizeFollowUpInput {}

export const prioritizeSecurityFollowUp = actionsOn(followUpWithOwnerAggregate)({
  name: "prioritizeSecurityFollowUp",
  description:
    "Gives a follow-up on the security team's own list its priority, its owner and the day it is due. Until the work is submitted it can be prioritized anew, and given to another owner.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [
      { machine: "FollowUp", from: ["OUTSTANDING"], to: "OUTSTANDING" },
      { machine: "FollowUp", from: ["IN_PROGRESS"], to: "IN_PROGRESS" },
    ],
    gates: ["FOLLOW_UP_ON_SECURITY_LIST", "OWNER_IS_PERSON", "DUE_AHEAD"],
    establishes: ["FOLLOW_UP_PRIORITIZED", { is: "FOLLOW_UPS_PRIORITIZED", certainty: "POSSIBLY" }],
    controls: [{ framework: "CSF_2_0", ids: ["ID.IM"] }],
  },
  input: PrioritizeSecurityFollowUpInput,
  decide: decidePriority,
});
