import { acceptHandover } from "../actions/assignments/accept-handover.js";
import { acceptLead, acceptOwnership } from "../actions/assignments/accept-role.js";
import { assignLead } from "../actions/assignments/assign-lead.js";
import { assignOwner } from "../actions/assignments/assign-owner.js";
import { declineRole } from "../actions/assignments/decline-role.js";
import { offerHandover } from "../actions/assignments/offer-handover.js";
import { collectEvidence } from "../actions/case-file/collect-evidence.js";
import { contributions } from "../actions/case-file/contributions.js";
import { recordIndicatorSweep } from "../actions/case-file/record-indicator-sweep.js";
import { recordContainment } from "../actions/containment-eradication-recovery/record-containment.js";
import { recordEradication } from "../actions/containment-eradication-recovery/record-eradication.js";
import { recordRecovery } from "../actions/containment-eradication-recovery/record-recovery.js";
import { returnToAnalysis } from "../actions/containment-eradication-recovery/return-to-analysis.js";
import { startContainment } from "../actions/containment-eradication-recovery/start-containment.js";
import { startEradication } from "../actions/containment-eradication-recovery/start-eradication.js";
import { startRecovery } from "../actions/containment-eradication-recovery/start-recovery.js";
import { validateRecovery } from "../actions/containment-eradication-recovery/validate-recovery.js";
import { assessSeverity } from "../actions/detection-and-analysis/assess-severity.js";
import { changeHandling } from "../actions/detection-and-analysis/change-handling.js";
import { closeAlert } from "../actions/detection-and-analysis/close-alert.js";
import { declareIncident } from "../actions/detection-and-analysis/declare-incident.js";
import { dismissIncident } from "../actions/detection-and-analysis/dismiss-incident.js";
import { dispositionAlert } from "../actions/detection-and-analysis/disposition-alert.js";
import { escalateAlert } from "../actions/detection-and-analysis/escalate-alert.js";
import { formVirtualTeam } from "../actions/detection-and-analysis/form-virtual-team.js";
import { linkAlert } from "../actions/detection-and-analysis/link-alert.js";
import { receiveEscalation } from "../actions/detection-and-analysis/receive-escalation.js";
import { recordAnalysis } from "../actions/detection-and-analysis/record-analysis.js";
import { reportAlert } from "../actions/detection-and-analysis/report-alert.js";
import { triageAlert } from "../actions/detection-and-analysis/triage-alert.js";
import {
  agreeDetectionRequirementForSecurity,
  agreeDetectionRequirementForService,
} from "../actions/detection-requirements/agree-detection-requirement.js";
import { deployMonitoring } from "../actions/detection-requirements/deploy-monitoring.js";
import { proposeDetectionRequirement } from "../actions/detection-requirements/propose-detection-requirement.js";
import { putDetectionRequirementInForce } from "../actions/detection-requirements/put-detection-requirement-in-force.js";
import { withdrawDetectionRequirement } from "../actions/detection-requirements/withdraw-detection-requirement.js";
import { delayNotification } from "../actions/notification/delay-notification.js";
import { notifyCustomers } from "../actions/notification/notify-customers.js";
import { recordAuthorityNotice } from "../actions/notification/record-authority-notice.js";
import { recordNotificationException } from "../actions/notification/record-notification-exception.js";
import { startNotificationClock } from "../actions/notification/start-notification-clock.js";
import { archiveIncident } from "../actions/post-incident-activity/archive-incident.js";
import { closeIncident } from "../actions/post-incident-activity/close-incident.js";
import { enterPostIncidentActivity } from "../actions/post-incident-activity/enter-post-incident-activity.js";

/** Every operation of this subgraph, in the order of the process, by what it answers with. */
export const operations = {
  alert: [reportAlert, triageAlert, assessSeverity, closeAlert],
  incident: [
    escalateAlert,
    receiveEscalation,
    formVirtualTeam,
    changeHandling,
    linkAlert,
    dispositionAlert,
    declareIncident,
    dismissIncident,
    assignLead,
    assignOwner,
    acceptLead,
    acceptOwnership,
    declineRole,
    offerHandover,
    acceptHandover,
    recordAnalysis,
    ...contributions,
    recordIndicatorSweep,
    collectEvidence,
    startContainment,
    recordContainment,
    startEradication,
    recordEradication,
    startRecovery,
    recordRecovery,
    validateRecovery,
    returnToAnalysis,
    startNotificationClock,
    notifyCustomers,
    recordAuthorityNotice,
    delayNotification,
    recordNotificationException,
    enterPostIncidentActivity,
    closeIncident,
    archiveIncident,
  ],
  requirement: [
    proposeDetectionRequirement,
    agreeDetectionRequirementForSecurity,
    agreeDetectionRequirementForService,
    putDetectionRequirementInForce,
    deployMonitoring,
    withdrawDetectionRequirement,
  ],
} as const;
