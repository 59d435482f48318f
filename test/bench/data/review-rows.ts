import type { FollowUp } from "../../../subgraphs/lessons/domain/records/follow-up.js";
import type { Lesson } from "../../../subgraphs/lessons/domain/records/lesson.js";
import type { Review } from "../../../subgraphs/lessons/domain/records/review.js";
import type { ServiceSideAnalysis } from "../../../subgraphs/lessons/domain/records/service-side-analysis.js";
import type { Case } from "./case.js";
import { sentences, titles } from "./words.js";

export interface ReviewRows {
  readonly reviews: readonly Review[];
  readonly serviceSideAnalyses: readonly ServiceSideAnalysis[];
  readonly lessons: readonly Lesson[];
  readonly followUps: readonly FollowUp[];
}

/** The look back at a case that came that far: its review, two lessons or fewer, and what they ask for. */
export function reviewRowsOf(made: Case): ReviewRows {
  const { random, incident, lead, owner, services, at } = made;
  const [{ service }] = services;
  if (incident.postIncidentActivityAt === null || incident.reviewState === null)
    return { reviews: [], serviceSideAnalyses: [], lessons: [], followUps: [] };
  const review = reviewOf(made, incident.reviewState);
  const lessons = Array.from({ length: random.below(3) }, (_, index): Lesson => {
    return {
      id: random.identifier(at(6_000 + index)),
      version: 1,
      reviewId: review.id,
      kind: random.pick(["LAPSE", "PROCESS_FLAW", "COMMUNICATION_GAP", "WHAT_WENT_WELL"] as const),
      whatHappened: random.pick(sentences),
      evidence: random.pick(sentences),
      whatChanges: random.pick(sentences),
      recordedById: lead.id,
      recordedAt: at(6_000 + index),
    };
  });
  const followUps = lessons
    .filter(() => random.number() < 0.7)
    .map((lesson) => followUpOf(made, lesson, random.number() < (incident.endedAt ? 0.97 : 0.2)));
  const analysis: ServiceSideAnalysis = {
    id: random.identifier(at(5_600)),
    reviewId: review.id,
    serviceId: service.id,
    exposure: random.pick(sentences),
    detectionPerformance: random.pick(sentences),
    responsePerformance: random.pick(sentences),
    contributedById: owner.id,
    contributedAt: at(5_600),
  };
  return { reviews: [review], serviceSideAnalyses: [analysis], lessons, followUps };
}

function reviewOf({ random, incident, lead, at }: Case, state: NonNullable<Case["incident"]["reviewState"]>): Review {
  const completed = state === "COMPLETED";
  return {
    id: random.identifier(at(5_000)),
    version: completed ? 6 : 2,
    state,
    kind: incident.customerDataEffects.length > 0 ? "FULL_POST_MORTEM" : "REVIEW",
    incidentId: incident.id,
    incidentState: incident.state,
    reopenings: incident.reopenings,
    incidentEntry: incident.timelineLength,
    incidentTitle: incident.title,
    incidentSeverity: incident.severity,
    handling: incident.handling,
    serviceIds: incident.serviceIds,
    virtualTeamPersonIds: incident.virtualTeamPersonIds,
    askedPersonIds: incident.askedPersonIds,
    askedTeamIds: incident.askedTeamIds,
    openedAt: at(5_000),
    startedAt: at(5_100),
    ledById: lead.id,
    technicalSummary: random.pick(sentences),
    sequenceOfEvents: random.pick(sentences),
    responseSufficiency: random.pick(sentences),
    responseCompleteness: random.pick(sentences),
    answers: {} as Review["answers"],
    analysisRecordedById: lead.id,
    analysisRecordedAt: at(5_200),
    conclusion: completed ? random.pick(["CHANGE_PREPARATION", "NONE_NEEDED"] as const) : null,
    conclusionReason: completed ? random.pick(sentences) : null,
    completedById: completed ? lead.id : null,
    completedAt: completed ? at(10_000) : null,
  };
}

function followUpOf(
  { random, incident, lead, owner, services: [{ service }], at }: Case,
  lesson: Lesson,
  resolved: boolean,
): FollowUp {
  return {
    id: random.identifier(at(7_000)),
    version: resolved ? 6 : 2,
    state: resolved ? "RESOLVED" : "IN_PROGRESS",
    reviewId: lesson.reviewId,
    incidentId: incident.id,
    lessonId: lesson.id,
    title: random.pick(titles),
    description: random.pick(sentences),
    kind: random.pick(["BUG", "DESIGN_CHANGE", "PROCEDURE_CHANGE", "TRAINING"] as const),
    nature: random.pick(["DETECTIVE", "PREVENTIVE", "CORRECTIVE"] as const),
    serviceId: service.id,
    priority: 1 + random.below(5),
    ownerId: owner.id,
    dueOn: at(60_000).toISOString().slice(0, 10),
    requestedById: lead.id,
    requestedAt: at(7_000),
    prioritizedAt: at(7_500),
    startedAt: at(9_000),
    startedById: owner.id,
    completion: resolved ? random.pick(sentences) : null,
    submittedAt: resolved ? at(30_000) : null,
    submittedByIds: [],
    returnReason: null,
    verification: resolved ? random.pick(sentences) : null,
    verifiedById: resolved ? lead.id : null,
    verifiedAt: resolved ? at(31_000) : null,
    declineReason: null,
    declinedById: null,
    declinedAt: null,
  };
}
