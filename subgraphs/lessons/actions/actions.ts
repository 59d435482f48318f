import { declineFollowUp } from "./follow-up/decline-follow-up.js";
import { declineSecurityFollowUp } from "./follow-up/decline-security-follow-up.js";
import { prioritizeFollowUp } from "./follow-up/prioritize-follow-up.js";
import { prioritizeSecurityFollowUp } from "./follow-up/prioritize-security-follow-up.js";
import { requestFollowUp } from "./follow-up/request-follow-up.js";
import { returnFollowUp } from "./follow-up/return-follow-up.js";
import { startFollowUp } from "./follow-up/start-follow-up.js";
import { startSecurityFollowUp } from "./follow-up/start-security-follow-up.js";
import { submitFollowUpForVerification } from "./follow-up/submit-follow-up-for-verification.js";
import { submitSecurityFollowUpForVerification } from "./follow-up/submit-security-follow-up-for-verification.js";
import { verifyFollowUp } from "./follow-up/verify-follow-up.js";
import { beginReview } from "./review/begin-review.js";
import { completeReview } from "./review/complete-review.js";
import { contributeServiceSideAnalysis } from "./review/contribute-service-side-analysis.js";
import { publishIncidentReport } from "./review/publish-incident-report.js";
import { recordLesson } from "./review/record-lesson.js";
import { recordSecurityAnalysis } from "./review/record-security-analysis.js";

/** The operations that answer with a review, in the order of the process. */
export const reviewActions = [
  beginReview,
  recordSecurityAnalysis,
  contributeServiceSideAnalysis,
  completeReview,
  publishIncidentReport,
];

/** The operations that answer with a lesson. */
export const lessonActions = [recordLesson];

/** The operations that answer with a follow-up, in the order of its life. */
export const followUpActions = [
  requestFollowUp,
  prioritizeFollowUp,
  prioritizeSecurityFollowUp,
  startFollowUp,
  startSecurityFollowUp,
  submitFollowUpForVerification,
  submitSecurityFollowUpForVerification,
  verifyFollowUp,
  returnFollowUp,
  declineFollowUp,
  declineSecurityFollowUp,
];
