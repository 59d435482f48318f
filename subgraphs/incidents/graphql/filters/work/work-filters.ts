import { InputType, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { PlanStepKind, PlanStepState, TaskState } from "../../../../response-model/schema/enums.js";

@InputType({
  description: "Which steps of a plan are wanted; every given condition must hold, a list means any of it.",
})
export class PlanStepFilter {
  @Field(() => Int, { nullable: true, description: "Of this round; of all when left out." })
  round?: number | null;

  @AnyOfField(() => PlanStepState, "In one of these states.")
  states?: PlanStepState[] | null;

  @AnyOfField(() => PlanStepKind, "Of one of these kinds.")
  kinds?: PlanStepKind[] | null;

  @IdentifiersFilterField("Owned by one of these people.")
  ownerIds?: string[] | null;
}

@InputType({ description: "Which tasks are wanted; every given condition must hold, a list means any of it." })
export class TaskFilter {
  @AnyOfField(() => TaskState, "In one of these states.")
  states?: TaskState[] | null;

  @IdentifiersFilterField("Assigned to one of these people.")
  assigneeIds?: string[] | null;
}
