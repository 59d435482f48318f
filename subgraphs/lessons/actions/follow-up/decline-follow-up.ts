import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { FollowUpFile } from "../../domain/follow-up-file.js";
import { FollowUpInput, followUpAction, setFollowUp } from "./follow-up-action.js";

@InputType({ description: "Why the work will not be done." })
export class DeclineFollowUpInput extends FollowUpInput {
  @TextField("Why it will not be done, and what is accepted by that.")
  reason!: string;
}

/** The decision is the same for a service's list and for the security team's own. */
export const decideDecline = ({ input, loaded, viewer, now }: DecisionInput<DeclineFollowUpInput, FollowUpFile>) => ({
  summary: `Declined the follow-up "${loaded.followUp.title}": ${input.reason}`,
  writes: [
    setFollowUp(loaded, {
      state: "WILL_NOT_DO",
      declineReason: input.reason,
      declinedById: viewer.personId,
      declinedAt: now,
    }),
  ],
});

export const declineFollowUp = followUpAction({
  name: "declineFollowUp",
  description:
    "Decides that a follow-up in a service will not be done, by the team that owns the service, and puts the reason on record.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "PRIORITIZE_FOLLOW_UP_ACTIVITIES" }],
    transitions: [{ machine: "FollowUp", from: ["OUTSTANDING", "IN_PROGRESS"], to: "WILL_NOT_DO" }],
    gates: ["FOLLOW_UP_IN_SERVICE"],
    establishes: [{ is: "FOLLOW_UPS_PRIORITIZED", certainty: "POSSIBLY" }],
    controls: [{ framework: "CSF_2_0", ids: ["ID.IM"] }],
  },
  input: DeclineFollowUpInput,
  decide: decideDecline,
});
