import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { InputType, Int } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../platform/graphql/input-fields.js";
import { PlanStepKind, PlanStepState, TaskState } from "../../response-model/schema/enums.js";

@InputType({
  description: "Which steps of a plan are wanted; every given condition must hold, a list means any of it.",
})
export class PlanStepFilter {
  @Field(() => Int, { nullable: true, description: "Of this round; of all when left out." })
  round?: number | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [PlanStepState], { nullable: true, description: "In one of these states." })
  states?: PlanStepState[] | null;

  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [PlanStepKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: PlanStepKind[] | null;

  @IdentifiersFilterField("Owned by one of these people.")
  ownerIds?: string[] | null;
}

@InputType({ description: "Which tasks are wanted; every given condition must hold, a list means any of it." })
export class TaskFilter {
  @IsOptional()
  @ArrayMinSize(1, { message: "must name at least one, or be left out for all" })
  @ArrayMaxSize(20)
  @Field(() => [TaskState], { nullable: true, description: "In one of these states." })
  states?: TaskState[] | null;

  @IdentifiersFilterField("Assigned to one of these people.")
  assigneeIds?: string[] | null;
}
