import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { FollowUpFile } from "../../domain/follow-up-file.js";
import { FollowUpInput, followUpAction, setFollowUp } from "./follow-up-action.js";

@InputType({ description: "What was done." })
export class SubmitFollowUpForVerificationInput extends FollowUpInput {
  @TextField("What was done, where, and how one can see that it works.")
  completion!: string;
}

/** The decision is the same for a service's list and for the security team's own. */
export const decideSubmission = ({
  input,
  loaded,
  viewer: { personId },
  now,
}: DecisionInput<SubmitFollowUpForVerificationInput, FollowUpFile>) => ({
  summary: `Submitted the follow-up "${loaded.followUp.title}" for verification: ${input.completion}`,
  writes: [
    setFollowUp(loaded, {
      state: "AWAITING_VERIFICATION",
      completion: input.completion,
      submittedAt: now,
      submittedByIds: [...new Set([...loaded.followUp.submittedByIds, personId])],
    }),
  ],
});

export const submitFollowUpForVerification = followUpAction({
  name: "submitFollowUpForVerification",
  description: "Hands the finished work on a follow-up in a service to the security team, which verifies it.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "SECURITY_INVESTMENT_IMPLEMENTATION" }],
    transitions: [{ machine: "FollowUp", from: ["IN_PROGRESS"], to: "AWAITING_VERIFICATION" }],
    gates: ["FOLLOW_UP_IN_SERVICE"],
    controls: [{ framework: "CSF_2_0", ids: ["PR", "ID.IM"] }],
  },
  input: SubmitFollowUpForVerificationInput,
  decide: decideSubmission,
});
