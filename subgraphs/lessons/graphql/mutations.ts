import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/directives/policy-directive-texts.js";
import { operations } from "./operations.js";
import { FollowUpResult } from "./types/follow-up.js";
import { LessonResult } from "./types/lesson.js";
import { ReviewResult } from "./types/review.js";

/** The mutations of every operation of this subgraph. */
export const mutationResolvers = [
  mutations(operations.review, ReviewResult, policyDirectiveTexts),
  mutations(operations.lesson, LessonResult, policyDirectiveTexts),
  mutations(operations.followUp, FollowUpResult, policyDirectiveTexts),
];
