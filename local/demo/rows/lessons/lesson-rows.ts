import type { FollowUp } from "../../../../subgraphs/lessons/domain/records/follow-up.js";
import type { Lesson } from "../../../../subgraphs/lessons/domain/records/lesson.js";
import type { Review } from "../../../../subgraphs/lessons/domain/records/review.js";
import type { FollowUpKind } from "../../../../subgraphs/response-model/post-incident-activity/follow-up-kinds.js";
import type { FollowUpNature } from "../../../../subgraphs/response-model/post-incident-activity/follow-up-natures.js";
import type { LessonKind } from "../../../../subgraphs/response-model/post-incident-activity/lesson-kinds.js";
import type { History } from "../../simulation/history.js";
import { texts } from "../../words/texts.js";
import { followUpProgress } from "./follow-up-progress.js";

const lessonKinds = {
  ...{ LAPSE: 18, PROCEDURAL_FAILURE: 12, MANUAL_ERROR: 10, PROCESS_FLAW: 20 },
  ...{ COMMUNICATION_GAP: 16, UNKNOWN_VECTOR: 4, WHAT_WENT_WELL: 20 },
} as const;
const kinds = {
  ...{
    BUG: 30,
    DESIGN_CHANGE: 16,
    DETECTION_REQUIREMENT: 20,
    PROCEDURE_CHANGE: 18,
    TRAINING: 12,
    SECURITY_INVESTMENT: 4,
  },
} as const;
const hourMs = 3_600_000;

/** What a review taught, three things or fewer. */
export const lessonRows = (
  { plan: { random, lead, ...plan } }: History,
  reviews: readonly Review[],
): readonly Lesson[] =>
  reviews.flatMap(({ id: reviewId, analysisRecordedAt, completedAt }) => {
    if (!analysisRecordedAt) return [];
    const until = completedAt?.getTime() ?? analysisRecordedAt.getTime() + hourMs;
    return Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, () => {
      const at =
        analysisRecordedAt.getTime() + 0.8 * random.number() * Math.max(0, until - analysisRecordedAt.getTime());
      return {
        ...{ id: random.identifier(at), version: 1, reviewId, kind: random.pickWeighted<LessonKind>(lessonKinds) },
        whatHappened: random.pick(texts.whatHappened),
        evidence: plan.words(texts.triage),
        whatChanges: random.pick(texts.whatChanges),
        recordedById: lead.id,
        recordedAt: new Date(Math.floor(at)),
      };
    });
  });

/** What lessons ask for: open, done, overdue, or given up with a reason. */
export const followUpRows = ({ plan, period }: History, lessons: readonly Lesson[]): readonly FollowUp[] =>
  lessons
    .filter(({ kind }) => kind !== "WHAT_WENT_WELL" && plan.random.chance(0.8))
    .map((lesson) => {
      const { random, lead } = plan;
      const [{ service, owner }] = plan.services;
      const requestedAt = lesson.recordedAt.getTime() + 600_000;
      const isOfSecurity = random.chance(0.12);
      return {
        id: random.identifier(requestedAt),
        reviewId: lesson.reviewId,
        incidentId: plan.id,
        lessonId: lesson.id,
        title: plan.words(texts.followUps),
        description: lesson.whatChanges,
        kind: random.pickWeighted<FollowUpKind>(kinds),
        nature: random.pickWeighted<FollowUpNature>({ DETECTIVE: 34, PREVENTIVE: 44, CORRECTIVE: 22 }),
        serviceId: isOfSecurity ? null : service.id,
        requestedById: lead.id,
        requestedAt: new Date(requestedAt),
        ...followUpProgress(plan, isOfSecurity ? plan.onCall : owner, requestedAt, period.until.getTime()),
      };
    });
