import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { HypothesisState } from "../../../../response-model/schema/enums.js";
import type { HypothesisDecision as HypothesisDecisionRecord } from "../../../domain/records/analysis/hypothesis-decision.js";

@RecordType<HypothesisDecisionRecord>({
  description: "That a hypothesis was supported, refuted or reopened. Never changed.",
})
export class HypothesisDecision {
  @Field(() => ID, { description: "The decision's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the decisions; the first is 1." })
  number!: number;

  @Field(() => HypothesisState, { description: "What it came to; `OPEN` where it was reopened." })
  outcome!: HypothesisState;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => String, { description: "The name of who decided, as it was then." })
  decidedByName!: string;

  @Field(() => Date, { description: "When it was decided." })
  decidedAt!: Date;
}

export const HypothesisDecisionConnection = connectionOf("HypothesisDecision", HypothesisDecision);
