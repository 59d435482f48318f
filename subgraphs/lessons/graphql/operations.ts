import { declineFollowUp } from "../actions/follow-up/decline-follow-up.js";
import { declineSecurityFollowUp } from "../actions/follow-up/decline-security-follow-up.js";
import { prioritizeFollowUp } from "../actions/follow-up/prioritize-follow-up.js";
import { prioritizeSecurityFollowUp } from "../actions/follow-up/prioritize-security-follow-up.js";
import { requestFollowUp } from "../actions/follow-up/request-follow-up.js";
import { returnFollowUp } from "../actions/follow-up/return-follow-up.js";
import { startFollowUp } from "../actions/follow-up/start-follow-up.js";
import { startSecurityFollowUp } from "../actions/follow-up/start-security-follow-up.js";
import { submitFollowUpForVerification } from "../actions/follow-up/submit-follow-up-for-verification.js";
import { submitSecurityFollowUpForVerification } from "../actions/follow-up/submit-security-follow-up-for-verification.js";
import { verifyFollowUp } from "../actions/follow-up/verify-follow-up.js";
import { beginReview } from "../actions/review/begin-review.js";
import { completeReview } from "../actions/review/complete-review.js";
import { contributeServiceSideAnalysis } from "../actions/review/contribute-service-side-analysis.js";
import { publishIncidentReport } from "../actions/review/publish-incident-report.js";
import { recordLesson } from "../actions/review/record-lesson.js";
import { recordSecurityAnalysis } from "../actions/review/record-security-analysis.js";

/** Every operation of this subgraph, in the order of the process, by what it answers with. */
export const operations = {
  review: [beginReview, recordSecurityAnalysis, contributeServiceSideAnalysis, completeReview, publishIncidentReport],
  lesson: [recordLesson],
  followUp: [
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
  ],
} as const;
