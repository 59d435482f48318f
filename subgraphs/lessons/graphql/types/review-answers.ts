import { ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { type Answers, questions } from "../../domain/answers.js";

@ObjectType({
  description:
    "The questions that NIST SP 800-61r2 asks in a review, with the answers that were given. What happened, and when, is the sequence of events.",
})
export class ReviewAnswers implements Answers {
  @Field(() => ID, { description: "The id of the review: it has one set of answers." })
  id!: string;

  @Field(() => String, { nullable: true, description: questions.staffPerformance })
  staffPerformance?: string | null;

  @Field(() => String, { nullable: true, description: questions.procedureAdequacy })
  procedureAdequacy?: string | null;

  @Field(() => String, { nullable: true, description: questions.informationNeededSooner })
  informationNeededSooner?: string | null;

  @Field(() => String, { nullable: true, description: questions.recoveryHindrances })
  recoveryHindrances?: string | null;

  @Field(() => String, { nullable: true, description: questions.whatToDoDifferently })
  whatToDoDifferently?: string | null;

  @Field(() => String, { nullable: true, description: questions.betterSharing })
  betterSharing?: string | null;

  @Field(() => String, { nullable: true, description: questions.correctiveActions })
  correctiveActions?: string | null;

  @Field(() => String, { nullable: true, description: questions.indicatorsToWatch })
  indicatorsToWatch?: string | null;

  @Field(() => String, { nullable: true, description: questions.toolsNeeded })
  toolsNeeded?: string | null;
}
