import type { Incident } from "../../../../subgraphs/incidents/domain/records/case/incident.js";
import { openedReview } from "../../../../subgraphs/lessons/domain/opened-review.js";
import type { Review } from "../../../../subgraphs/lessons/domain/records/review.js";
import type { ServiceSideAnalysis } from "../../../../subgraphs/lessons/domain/records/service-side-analysis.js";
import { reviewKindOf } from "../../../../subgraphs/lessons/domain/review-kind-of.js";
import type { ReviewConclusion } from "../../../../subgraphs/response-model/post-incident-activity/review-conclusions.js";
import type { History } from "../../simulation/history.js";
import { texts } from "../../words/texts.js";

const conclusions = { CHANGE_PREPARATION: 40, CHANGE_DETECTION_AND_ANALYSIS: 38, NONE_NEEDED: 22 } as const;

/** The look back at a case, and how the first of its services saw it; nothing where a case has not come that far. */
export function reviewRows({ plan, all }: History, incident: Incident) {
  const tracked = all("trackReview");
  const opened = tracked.find(({ reviewState }) => reviewState === "DRAFT");
  if (!opened) return { reviews: [], analyses: [] };
  const { random, lead } = plan;
  const last = tracked.at(-1)?.reviewState ?? "DRAFT";
  const started = tracked.find(({ reviewState }) => reviewState === "IN_REVIEW");
  const completed = last === "COMPLETED" ? tracked.at(-1) : undefined;
  const { customersNotifiedAt, reopenings, timelineLength } = incident;
  const again = all("trackReview").filter(({ reviewState }) => reviewState === "IN_REVIEW").length > 1;
  const review: Review = {
    ...openedReview({
      id: random.identifier(opened.at),
      openedAt: new Date(opened.at),
      kind: reviewKindOf({ ...incident, customersNotifiedAt: customersNotifiedAt?.toISOString() ?? null }),
      incidentId: incident.id,
      incidentState: incident.state,
      reopenings: again || opened.round > 1 ? reopenings : 0,
      incidentEntry: timelineLength,
      incidentTitle: incident.title,
      incidentSeverity: incident.severity,
      handling: incident.handling,
      serviceIds: incident.serviceIds,
      virtualTeamPersonIds: incident.virtualTeamPersonIds,
      askedPersonIds: incident.askedPersonIds,
      askedTeamIds: incident.askedTeamIds,
    }),
    state: last,
    version: 1 + tracked.length + (started ? 3 : 0),
    ...(started && {
      startedAt: new Date(started.at),
      ledById: lead.id,
      technicalSummary: `${plan.words(plan.theme.signs)} ${plan.words(plan.theme.causes)}`,
      sequenceOfEvents: plan.words(texts.whatHappened),
      responseSufficiency: random.pick(texts.reviewed),
      responseCompleteness: random.pick(texts.reviewed),
      analysisRecordedById: lead.id,
      analysisRecordedAt: new Date(started.at + 3_600_000),
    }),
    ...(completed && {
      conclusion: random.pickWeighted<ReviewConclusion>(conclusions),
      conclusionReason: random.pick(texts.whatChanges),
      completedById: lead.id,
      completedAt: new Date(completed.at),
    }),
  };
  return { reviews: [review], analyses: started ? [analysisOf(plan, review, started.at)] : [] };
}

const analysisOf = (
  { random, services: [first] }: History["plan"],
  review: Review,
  startedAt: number,
): ServiceSideAnalysis => ({
  id: random.identifier(startedAt + 7_200_000),
  reviewId: review.id,
  serviceId: first.service.id,
  exposure: random.pick(texts.triage),
  detectionPerformance: random.pick(texts.whatHappened),
  responsePerformance: random.pick(texts.reviewed),
  contributedById: first.owner.id,
  contributedAt: new Date(startedAt + 7_200_000),
});
