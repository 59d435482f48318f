import type { Promised } from "./promised.js";

/** What is promised of reviews and what follows from them. */
export const reviewPromises: Readonly<Record<string, Promised>> = {
  beginReview: { moves: ["Review: DRAFT → IN_REVIEW"] },
  recordSecurityAnalysis: {
    moves: ["Review: IN_REVIEW → IN_REVIEW"],
    opens: ["SECURITY_ANALYSIS_RECORDED, possibly"],
    shuts: ["SECURITY_ANALYSIS_RECORDED, possibly"],
  },
  contributeServiceSideAnalysis: {
    moves: ["Review: IN_REVIEW → IN_REVIEW"],
    waits: ["SERVICE_REVIEWED"],
    opens: ["SERVICE_SIDE_ANALYSIS_CONTRIBUTED, possibly"],
  },
  completeReview: {
    moves: ["Review: IN_REVIEW → COMPLETED"],
    waits: [
      "INCIDENT_UNDER_REVIEW",
      "SECURITY_ANALYSIS_RECORDED",
      "SERVICE_SIDE_ANALYSIS_CONTRIBUTED",
      "FOLLOW_UPS_PRIORITIZED",
    ],
  },
  publishIncidentReport: { moves: ["Review: COMPLETED → COMPLETED"], waits: ["INCIDENT_UNDER_REVIEW"] },
  recordLesson: { moves: ["Review: IN_REVIEW → IN_REVIEW"] },
  requestFollowUp: {
    moves: ["Review: IN_REVIEW → IN_REVIEW", "FollowUp: nothing → OUTSTANDING"],
    waits: ["SERVICE_REVIEWED", "WORK_IN_ITS_PLACE"],
    shuts: ["FOLLOW_UPS_PRIORITIZED"],
  },
  prioritizeFollowUp: {
    moves: ["FollowUp: OUTSTANDING → OUTSTANDING", "FollowUp: IN_PROGRESS → IN_PROGRESS"],
    waits: ["FOLLOW_UP_IN_SERVICE", "OWNER_IS_PERSON", "DUE_AHEAD"],
    opens: ["FOLLOW_UP_PRIORITIZED", "FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  prioritizeSecurityFollowUp: {
    moves: ["FollowUp: OUTSTANDING → OUTSTANDING", "FollowUp: IN_PROGRESS → IN_PROGRESS"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST", "OWNER_IS_PERSON", "DUE_AHEAD"],
    opens: ["FOLLOW_UP_PRIORITIZED", "FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  startFollowUp: {
    moves: ["FollowUp: OUTSTANDING → IN_PROGRESS"],
    waits: ["FOLLOW_UP_IN_SERVICE", "FOLLOW_UP_PRIORITIZED"],
  },
  startSecurityFollowUp: {
    moves: ["FollowUp: OUTSTANDING → IN_PROGRESS"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST", "FOLLOW_UP_PRIORITIZED"],
  },
  submitFollowUpForVerification: {
    moves: ["FollowUp: IN_PROGRESS → AWAITING_VERIFICATION"],
    waits: ["FOLLOW_UP_IN_SERVICE"],
  },
  submitSecurityFollowUpForVerification: {
    moves: ["FollowUp: IN_PROGRESS → AWAITING_VERIFICATION"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST"],
  },
  verifyFollowUp: { moves: ["FollowUp: AWAITING_VERIFICATION → RESOLVED"], waits: ["VERIFIED_BY_ANOTHER"] },
  returnFollowUp: { moves: ["FollowUp: AWAITING_VERIFICATION → IN_PROGRESS"] },
  declineFollowUp: {
    moves: ["FollowUp: OUTSTANDING → WILL_NOT_DO", "FollowUp: IN_PROGRESS → WILL_NOT_DO"],
    waits: ["FOLLOW_UP_IN_SERVICE"],
    opens: ["FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  declineSecurityFollowUp: {
    moves: ["FollowUp: OUTSTANDING → WILL_NOT_DO", "FollowUp: IN_PROGRESS → WILL_NOT_DO"],
    waits: ["FOLLOW_UP_ON_SECURITY_LIST"],
    opens: ["FOLLOW_UPS_PRIORITIZED, possibly"],
  },
  openReview: { moves: ["Review: nothing → DRAFT"], opens: ["INCIDENT_UNDER_REVIEW"] },
  trackIncident: { opens: ["INCIDENT_UNDER_REVIEW, possibly"], shuts: ["INCIDENT_UNDER_REVIEW, possibly"] },
  resumeReview: { moves: ["Review: COMPLETED → IN_REVIEW"] },
  deepenReview: { shuts: ["SECURITY_ANALYSIS_RECORDED, possibly"] },
  reopenReview: { moves: ["Review: COMPLETED → IN_REVIEW"], shuts: ["SECURITY_ANALYSIS_RECORDED, possibly"] },
};
