import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import type { FollowUpFile } from "../../domain/follow-up-file.js";
import { FollowUpInput, followUpAction, setFollowUp } from "./follow-up-action.js";

@InputType({ description: "The follow-up that work begins on." })
export class StartFollowUpInput extends FollowUpInput {}

/** The decision is the same for a service's list and for the security team's own. */
export const decideStart = ({ loaded, viewer, now }: DecisionInput<StartFollowUpInput, FollowUpFile>) => ({
  summary: `Began work on the follow-up "${loaded.followUp.title}"`,
  writes: [setFollowUp(loaded, { state: "IN_PROGRESS", startedAt: now, startedById: viewer.personId })],
});

export const startFollowUp = followUpAction({
  name: "startFollowUp",
  description: "Begins work on a follow-up in a service, once it has its priority and its owner.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_INVESTMENT_IMPLEMENTATION" }],
    transitions: [{ machine: "FollowUp", from: ["OUTSTANDING"], to: "IN_PROGRESS" }],
    gates: ["FOLLOW_UP_IN_SERVICE", "FOLLOW_UP_PRIORITIZED"],
    controls: [{ framework: "CSF_2_0", ids: ["PR", "ID.IM"] }],
  },
  input: StartFollowUpInput,
  decide: decideStart,
});
