import type { Review } from "./records/review.js";

type Opening = Pick<
  Review,
  | "id"
  | "openedAt"
  | "kind"
  | "incidentId"
  | "incidentState"
  | "reopenings"
  | "incidentEntry"
  | "incidentTitle"
  | "incidentSeverity"
  | "handling"
  | "serviceIds"
  | "virtualTeamPersonIds"
  | "askedPersonIds"
  | "askedTeamIds"
>;

/** A review as it begins: a draft that waits for the security team to take the lead. */
export const openedReview = (opening: Opening): Review => ({
  ...opening,
  version: 1,
  state: "DRAFT",
  startedAt: null,
  ledById: null,
  technicalSummary: null,
  sequenceOfEvents: null,
  responseSufficiency: null,
  responseCompleteness: null,
  answers: {},
  analysisRecordedById: null,
  analysisRecordedAt: null,
  conclusion: null,
  conclusionReason: null,
  completedById: null,
  completedAt: null,
});
