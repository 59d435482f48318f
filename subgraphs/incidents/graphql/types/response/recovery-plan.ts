import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecoveryPlanState, Side } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { RecoveryPlan as RecoveryPlanRecord } from "../../../domain/records/response/recovery-plan.js";

@Directive('@control(framework: CSF_2_0, ids: ["RC.RP"])')
@NodeType<RecoveryPlanRecord>({
  description: "A version of the recovery plan of one service: one side proposes it, the other agrees.",
})
export class RecoveryPlan {
  @Field(() => ID, { description: "The plan's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => RecoveryPlanState, { description: "Whether both sides have agreed it." })
  state!: RecoveryPlanState;

  @Field(() => Int, { description: "The round of the service's response that it is for." })
  round!: number;

  @Field(() => String, { description: "The plan." })
  text!: string;

  @Field(() => Side, { description: "The side that proposed it; the other one agrees." })
  proposedBySide!: Side;

  @Field(() => String, { description: "The name of who proposed it, as it was then." })
  proposedByName!: string;

  @Field(() => Date, { description: "When it was proposed." })
  proposedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was agreed; null before." })
  agreedAt!: Date | null;
}

export const RecoveryPlanResult = resultOf("RecoveryPlan", RecoveryPlan);

export const RecoveryPlanConnection = connectionOf("RecoveryPlan", RecoveryPlan);
