import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { HypothesisState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Hypothesis as HypothesisRecord } from "../../../domain/records/analysis/hypothesis.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.4"])')
@NodeType<HypothesisRecord>({
  description: "What may have happened in an incident, with what speaks for it and against it.",
})
export class Hypothesis {
  @Field(() => ID, { description: "The hypothesis's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => HypothesisState, { description: "Whether it holds." })
  state!: HypothesisState;

  @Field(() => String, { description: "What may have happened." })
  statement!: string;

  @Field(() => Int, { description: "How many points speak for it." })
  forCount!: number;

  @Field(() => Int, { description: "How many points speak against it." })
  againstCount!: number;

  @Field(() => Int, { description: "How often it was decided or reopened, as `decisions` lists it." })
  decisionCount!: number;

  @Field(() => String, { description: "The name of who stated it, as it was then." })
  statedByName!: string;

  @Field(() => Date, { description: "When it was stated." })
  statedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was last supported, refuted or reopened; null before." })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was last supported, refuted or reopened; null before." })
  decisionReason!: string | null;
}

export const HypothesisResult = resultOf("Hypothesis", Hypothesis);
export const HypothesisConnection = connectionOf("Hypothesis", Hypothesis);
