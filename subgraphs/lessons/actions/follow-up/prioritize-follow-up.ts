import { Max, Min } from "class-validator";
import { InputType, Int } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { localDateScalar } from "../../../../platform/graphql/date-scalars.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { OwnedFollowUpFile } from "../../domain/follow-up-file.js";
import { followUpWithOwnerAggregate } from "../../store/aggregates/follow-up-aggregates.js";
import { FollowUpInput, setFollowUp } from "./follow-up-action.js";

@InputType({ description: "When the work is done, and who sees to it." })
export class PrioritizeFollowUpInput extends FollowUpInput {
  @Min(1, { message: "must be at least 1" })
  @Max(5, { message: "must be at most 5" })
  @Field(() => Int, { description: "1 (do first) to 5." })
  priority!: number;

  @IdentifierField("The person who owns the work.")
  ownerId!: string;

  @Field(() => localDateScalar, { description: "The day by which it is due." })
  dueOn!: string;
}

/** The decision is the same for a service's list and for the security team's own. */
export function decidePriority({ input, loaded, now }: DecisionInput<PrioritizeFollowUpInput, OwnedFollowUpFile>) {
  const { followUp, owner } = loaded;
  const { priority, ownerId, dueOn } = input;
  return {
    summary: `Gave the follow-up "${followUp.title}" priority ${priority}: ${owner?.name} owns it, due on ${dueOn}`,
    writes: [setFollowUp(loaded, { priority, ownerId, dueOn, prioritizedAt: now })],
  };
}

export const prioritizeFollowUp = actionsOn(followUpWithOwnerAggregate)({
  name: "prioritizeFollowUp",
  description:
    "Gives a follow-up in a service its priority, its owner and the day it is due, by the team that owns the service. Until the work is submitted it can be prioritized anew, and given to another owner.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "PRIORITIZE_FOLLOW_UP_ACTIVITIES" }],
    transitions: [
      { machine: "FollowUp", from: ["OUTSTANDING"], to: "OUTSTANDING" },
      { machine: "FollowUp", from: ["IN_PROGRESS"], to: "IN_PROGRESS" },
    ],
    gates: ["FOLLOW_UP_IN_SERVICE", "OWNER_IS_PERSON", "DUE_AHEAD"],
    establishes: ["FOLLOW_UP_PRIORITIZED", { is: "FOLLOW_UPS_PRIORITIZED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
    ],
  },
  input: PrioritizeFollowUpInput,
  decide: decidePriority,
});
