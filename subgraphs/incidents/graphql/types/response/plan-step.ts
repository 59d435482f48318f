import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { PlanStepKind, PlanStepState, Side } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { PlanStep as PlanStepRecord } from "../../../domain/records/response/plan-step.js";

@Directive('@control(framework: CSF_2_0, ids: ["RS.MI"])')
@NodeType<PlanStepRecord>({
  description:
    "A step of the plan of one service: one side proposes it, the other agrees, and it is carried out by its owner, with an outcome.",
})
export class PlanStep {
  @Field(() => ID, { description: "The step's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => PlanStepState, { description: "How far it has come." })
  state!: PlanStepState;

  @Field(() => PlanStepKind, { description: "What it is for." })
  kind!: PlanStepKind;

  @Field(() => Int, {
    description: "The round of the service's response that it is for. In a later round it counts for nothing.",
  })
  round!: number;

  @Field(() => String, { description: "What is done, in one line." })
  title!: string;

  @Field(() => String, { nullable: true, description: "How it is done; null where nothing more was said." })
  details!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who carries it out, as it was when they were named; null while nobody is.",
  })
  ownerName!: string | null;

  @Field(() => Date, { nullable: true, description: "By when it shall be done; null where no time is set." })
  dueAt!: Date | null;

  @Field(() => Side, { description: "The side that proposed it as it stands; the other one agrees." })
  proposedBySide!: Side;

  @Field(() => String, { description: "The name of who proposed it as it stands, as it was then." })
  proposedByName!: string;

  @Field(() => Date, { description: "When it was proposed as it stands." })
  proposedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The name of who agreed it, as it was then; null before, and again once it is amended.",
  })
  agreedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was agreed; null before, and again once it is amended." })
  agreedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it began; null before." })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was done or had failed; null before." })
  finishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What came of it; null until it is done or has failed." })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was taken out of the plan; null otherwise." })
  withdrawalReason!: string | null;
}

export const PlanStepResult = resultOf("PlanStep", PlanStep);
export const PlanStepConnection = connectionOf("PlanStep", PlanStep);
