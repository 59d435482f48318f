import type { DeclaredReaction } from "../../access/acting/reactions-on.js";
import { expireAlertSuppression } from "./alerts/expire-alert-suppression.js";
import { lapseAlertCorrelation } from "./alerts/lapse-alert-correlation.js";
import { linkAlertOfSweep } from "./alerts/link-alert-of-sweep.js";
import { returnSuppressedAlerts } from "./alerts/return-suppressed-alerts.js";
import { suggestAlertCorrelation } from "./alerts/suggest-alert-correlation.js";
import { takeInDuplicate } from "./duplicates/take-in-duplicate.js";
import { expireApproval } from "./expire-approval.js";
import { expireEvidenceTransfer } from "./expire-evidence-transfer.js";
import { expireGuidance } from "./expire-guidance.js";
import { expireOffer } from "./expire-offer.js";
import { lapseExpiredBriefing } from "./lapse-expired-briefing.js";
import { recordMissedNotification } from "./overdue/record-missed-notification.js";
import { recordNotificationAtRisk } from "./overdue/record-notification-at-risk.js";
import { recordOverdueBriefing } from "./overdue/record-overdue-briefing.js";
import { recordOverdueConsultation } from "./overdue/record-overdue-consultation.js";
import { recordOverdueEscalation } from "./overdue/record-overdue-escalation.js";
import { recordOverdueMonitoring } from "./overdue/record-overdue-monitoring.js";
import { recordOverdueSweep } from "./overdue/record-overdue-sweep.js";
import { recordOverdueVulnerability } from "./overdue/record-overdue-vulnerability.js";
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
