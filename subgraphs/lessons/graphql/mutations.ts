import { mutations } from "../../foundation/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/policy-directive-texts.js";
import { followUpActions, lessonActions, reviewActions } from "../actions/actions.js";
import { FollowUpResult } from "./types/follow-up.js";
import { LessonResult } from "./types/lesson.js";
import { ReviewResult } from "./types/review.js";

/** Every operation of this subgraph, by what it answers with. */
export const mutationResolvers = [
  mutations(reviewActions, ReviewResult, policyDirectiveTexts),
  mutations(lessonActions, LessonResult, policyDirectiveTexts),
  mutations(followUpActions, FollowUpResult, policyDirectiveTexts),
];
