import type { DeclaredReaction } from "../../access/acting/reactions-on.js";
import { expireAlertSuppression } from "./expire-alert-suppression.js";
import { expireApproval } from "./expire-approval.js";
import { expireEvidenceTransfer } from "./expire-evidence-transfer.js";
import { expireGuidance } from "./expire-guidance.js";
import { expireOffer } from "./expire-offer.js";
import { lapseAlertCorrelation } from "./lapse-alert-correlation.js";
import { lapseExpiredBriefing } from "./lapse-expired-briefing.js";
import { linkAlertOfSweep } from "./link-alert-of-sweep.js";
import { recordMissedNotification } from "./record-missed-notification.js";
import { recordNotificationAtRisk } from "./record-notification-at-risk.js";
import { recordOverdueBriefing } from "./record-overdue-briefing.js";
import { recordOverdueConsultation } from "./record-overdue-consultation.js";
import { recordOverdueEscalation } from "./record-overdue-escalation.js";
import { recordOverdueMonitoring } from "./record-overdue-monitoring.js";
import { recordOverdueSweep } from "./record-overdue-sweep.js";
import { recordOverdueVulnerability } from "./record-overdue-vulnerability.js";
import { returnSuppressedAlerts } from "./return-suppressed-alerts.js";
import { suggestAlertCorrelation } from "./suggest-alert-correlation.js";
import { takeInDuplicate } from "./take-in-duplicate.js";
import { trackReview } from "./track-review.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly DeclaredReaction[] = [
  trackReview,
  recordOverdueEscalation,
  expireOffer,
  expireAlertSuppression,
  returnSuppressedAlerts,
  expireApproval,
  expireGuidance,
  recordOverdueConsultation,
  expireEvidenceTransfer,
  recordNotificationAtRisk,
  recordMissedNotification,
  recordOverdueMonitoring,
  recordOverdueSweep,
  lapseExpiredBriefing,
  recordOverdueBriefing,
  recordOverdueVulnerability,
  linkAlertOfSweep,
  suggestAlertCorrelation,
  lapseAlertCorrelation,
  takeInDuplicate,
];
