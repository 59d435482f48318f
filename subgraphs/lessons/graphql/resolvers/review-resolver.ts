import { Resolver, Root } from "type-graphql";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { Takes } from "../../../../platform/graphql/reader/takes.js";
import type { Review as ReviewRecord } from "../../domain/records/review.js";
import { Review } from "../types/review.js";
import { ReviewAnswers } from "../types/review-answers.js";

/** What a review says beyond its row. */
@Resolver(() => Review)
export class ReviewResolver {
  @Takes("id", "answers")
  @FieldResolver(() => ReviewAnswers, {
    description: "Of the security analysis: the answers to the questions of NIST.",
  })
  answers(@Root() { id, answers }: ReviewRecord): ReviewAnswers {
    return { ...answers, id };
  }
}
