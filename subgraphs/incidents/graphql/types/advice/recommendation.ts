import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Confidence, RecommendationState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Recommendation as RecommendationRecord } from "../../../domain/records/advice/recommendation.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.3.4"])')
@NodeType<RecommendationRecord>({
  description:
    "An eradication that the security team recommends to one service, and what the lead and the owner of the service decide.",
})
export class Recommendation {
  @Field(() => ID, { description: "The recommendation's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => RecommendationState, { description: "Whether both accept it." })
  state!: RecommendationState;

  @Field(() => Int, { description: "The round of the service's response that it is for." })
  round!: number;

  @Field(() => String, { description: "What to do." })
  text!: string;

  @Field(() => String, { description: "What it does to the business." })
  businessImpact!: string;

  @Field(() => Confidence, { description: "How sure it is that this removes the root cause." })
  confidence!: Confidence;

  @Field(() => String, { description: "The name of who recommended it, as it was then." })
  recommendedByName!: string;

  @Field(() => Date, { description: "When it was recommended." })
  recommendedAt!: Date;

  @Field(() => String, { nullable: true, description: "The name of who accepted it as the lead; null before." })
  leadAcceptedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When the lead accepted it; null before." })
  leadAcceptedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who accepted it as the owner of the service; null before.",
  })
  ownerAcceptedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When the owner of the service accepted it; null before." })
  ownerAcceptedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The name of who rejected it or took it back; null otherwise." })
  endedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was rejected or taken back; null otherwise." })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was rejected or taken back; null otherwise." })
  reason!: string | null;
}

export const RecommendationConnection = connectionOf("Recommendation", Recommendation);
export const RecommendationResult = resultOf("Recommendation", Recommendation);
