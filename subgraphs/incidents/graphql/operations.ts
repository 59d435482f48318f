import { amendThreatActorProfile } from "../actions/actor-profiles/amend-threat-actor-profile.js";
import { mergeThreatActorProfile } from "../actions/actor-profiles/merge-threat-actor-profile.js";
import { recordThreatActorProfile } from "../actions/actor-profiles/record-threat-actor-profile.js";
import { reinstateThreatActorProfile } from "../actions/actor-profiles/reinstate-threat-actor-profile.js";
import { withdrawThreatActorProfile } from "../actions/actor-profiles/withdraw-threat-actor-profile.js";
import { acceptRecommendation } from "../actions/advice/accept-recommendation.js";
import { addServiceNote } from "../actions/advice/add-service-note.js";
import { answerConsultation } from "../actions/advice/answer-consultation.js";
import { declineConsultation } from "../actions/advice/decline-consultation.js";
import { editServiceNote } from "../actions/advice/edit-service-note.js";
import { recommendEradication } from "../actions/advice/recommend-eradication.js";
import { rejectRecommendation } from "../actions/advice/reject-recommendation.js";
import { requestConsultation } from "../actions/advice/request-consultation.js";
import { supplementConsultation } from "../actions/advice/supplement-consultation.js";
import { withdrawConsultation } from "../actions/advice/withdraw-consultation.js";
import { withdrawRecommendation } from "../actions/advice/withdraw-recommendation.js";
import { recordAffectedTenants } from "../actions/affected-tenants/record-affected-tenants.js";
import { removeAffectedTenants } from "../actions/affected-tenants/remove-affected-tenants.js";
import { acceptAlertCorrelation } from "../actions/alert-correlations/accept-alert-correlation.js";
import { refuseAlertCorrelation } from "../actions/alert-correlations/refuse-alert-correlation.js";
import { acknowledgeAlert } from "../actions/alert-queue/acknowledge-alert.js";
import { acknowledgeAlerts } from "../actions/alert-queue/acknowledge-alerts.js";
import { assignAlerts } from "../actions/alert-queue/assign-alerts.js";
import { dismissAlerts } from "../actions/alert-queue/dismiss-alerts.js";
import { escalateAlerts } from "../actions/alert-queue/escalate-alerts.js";
import { reopenAlerts } from "../actions/alert-queue/reopen-alerts.js";
import { rerouteAlerts } from "../actions/alert-queue/reroute-alerts.js";
import { triageAlerts } from "../actions/alert-queue/triage-alerts.js";
import { amendAlertSource } from "../actions/alert-sources/amend-alert-source.js";
import { disableAlertSource } from "../actions/alert-sources/disable-alert-source.js";
import { enableAlertSource } from "../actions/alert-sources/enable-alert-source.js";
import { ingestAlerts } from "../actions/alert-sources/ingest-alerts.js";
import { registerAlertSource } from "../actions/alert-sources/register-alert-source.js";
import { rotateAlertSourceKey } from "../actions/alert-sources/rotate-alert-source-key.js";
import { agreeAlertSuppression } from "../actions/alert-suppressions/agree-alert-suppression.js";
import { endAlertSuppression } from "../actions/alert-suppressions/end-alert-suppression.js";
import { extendAlertSuppression } from "../actions/alert-suppressions/extend-alert-suppression.js";
import { proposeAlertSuppression } from "../actions/alert-suppressions/propose-alert-suppression.js";
import { suppressAlerts } from "../actions/alert-suppressions/suppress-alerts.js";
import { addAlertNote } from "../actions/alerts/add-alert-note.js";
import { assessSeverity } from "../actions/alerts/assess-severity.js";
import { changeAlertHandling } from "../actions/alerts/change-alert-handling.js";
import { closeAlert } from "../actions/alerts/close-alert.js";
import { correctAlertNote } from "../actions/alerts/correct-alert-note.js";
import { dispositionAlert } from "../actions/alerts/disposition-alert.js";
import { escalateAlert } from "../actions/alerts/escalate-alert.js";
import { linkAlert } from "../actions/alerts/link-alert.js";
import { reportAlert } from "../actions/alerts/report-alert.js";
import { triageAlert } from "../actions/alerts/triage-alert.js";
import { unlinkAlert } from "../actions/alerts/unlink-alert.js";
import { dispositionAlerts } from "../actions/alerts-of-incidents/disposition-alerts.js";
import { linkAlerts } from "../actions/alerts-of-incidents/link-alerts.js";
import { unlinkAlerts } from "../actions/alerts-of-incidents/unlink-alerts.js";
import { addHypothesisPoint } from "../actions/analysis/add-hypothesis-point.js";
import { amendAdversaryActivity } from "../actions/analysis/amend-adversary-activity.js";
import { amendObservedTechnique } from "../actions/analysis/amend-observed-technique.js";
import { recordAdversaryActivity } from "../actions/analysis/record-adversary-activity.js";
import { recordObservedTechnique } from "../actions/analysis/record-observed-technique.js";
import { refuteHypothesis } from "../actions/analysis/refute-hypothesis.js";
import { reopenHypothesis } from "../actions/analysis/reopen-hypothesis.js";
import { stateHypothesis } from "../actions/analysis/state-hypothesis.js";
import { supportHypothesis } from "../actions/analysis/support-hypothesis.js";
import { withdrawAdversaryActivity } from "../actions/analysis/withdraw-adversary-activity.js";
import { withdrawObservedTechnique } from "../actions/analysis/withdraw-observed-technique.js";
import { cancelApproval } from "../actions/approvals/cancel-approval.js";
import { grantApproval } from "../actions/approvals/grant-approval.js";
import { refuseApproval } from "../actions/approvals/refuse-approval.js";
import { requestApproval } from "../actions/approvals/request-approval.js";
import { acceptHandover } from "../actions/assignments/accept-handover.js";
import { acceptLead, acceptOwnership } from "../actions/assignments/accept-role.js";
import { assignLead } from "../actions/assignments/assign-lead.js";
import { assignOwner } from "../actions/assignments/assign-owner.js";
import { declineRole } from "../actions/assignments/decline-role.js";
import { offerHandover } from "../actions/assignments/offer-handover.js";
import { replaceRoleHolder } from "../actions/assignments/replace-role-holder.js";
import { withdrawOffer } from "../actions/assignments/withdraw-offer.js";
import { acknowledgeThreatBriefing } from "../actions/briefings/acknowledge-threat-briefing.js";
import { amendThreatBriefing } from "../actions/briefings/amend-threat-briefing.js";
import { draftThreatBriefing } from "../actions/briefings/draft-threat-briefing.js";
import { markThreatBriefingNotRelevant } from "../actions/briefings/mark-threat-briefing-not-relevant.js";
import { publishThreatBriefing } from "../actions/briefings/publish-threat-briefing.js";
import { withdrawThreatBriefing } from "../actions/briefings/withdraw-threat-briefing.js";
import { flagEradication } from "../actions/containment-eradication-recovery/flag-eradication.js";
import { recordContainment } from "../actions/containment-eradication-recovery/record-containment.js";
import { recordEviction } from "../actions/containment-eradication-recovery/record-eviction.js";
import { recordMitigation } from "../actions/containment-eradication-recovery/record-mitigation.js";
import { recordRestoration } from "../actions/containment-eradication-recovery/record-restoration.js";
import { returnToAnalysis } from "../actions/containment-eradication-recovery/return-to-analysis.js";
import { startContainment } from "../actions/containment-eradication-recovery/start-containment.js";
import { startEradication } from "../actions/containment-eradication-recovery/start-eradication.js";
import { startRecovery } from "../actions/containment-eradication-recovery/start-recovery.js";
import { validateRecovery } from "../actions/containment-eradication-recovery/validate-recovery.js";
import { amendCustomerNotice } from "../actions/customer-notices/amend-customer-notice.js";
import { draftCustomerNotice } from "../actions/customer-notices/draft-customer-notice.js";
import { recordNoticeDelivery } from "../actions/customer-notices/record-notice-delivery.js";
import { recordNoticeOfDuplicate } from "../actions/customer-notices/record-notice-of-duplicate.js";
import { releaseCustomerNotice } from "../actions/customer-notices/release-customer-notice.js";
import { withdrawCustomerNotice } from "../actions/customer-notices/withdraw-customer-notice.js";
import { changeHandling } from "../actions/detection-and-analysis/change-handling.js";
import { declareIncident } from "../actions/detection-and-analysis/declare-incident.js";
import { editCase } from "../actions/detection-and-analysis/edit-case.js";
import { engageExpert } from "../actions/detection-and-analysis/engage-expert.js";
import { formVirtualTeam } from "../actions/detection-and-analysis/form-virtual-team.js";
import { openIncident } from "../actions/detection-and-analysis/open-incident.js";
import { receiveEscalation } from "../actions/detection-and-analysis/receive-escalation.js";
import { recordAnalysis } from "../actions/detection-and-analysis/record-analysis.js";
import { setNextSteps } from "../actions/detection-and-analysis/set-next-steps.js";
import {
  agreeDetectionRequirementForSecurity,
  agreeDetectionRequirementForService,
} from "../actions/detection-requirements/agree-detection-requirement.js";
import { amendDetectionRequirement } from "../actions/detection-requirements/amend-detection-requirement.js";
import { deployMonitoring } from "../actions/detection-requirements/deploy-monitoring.js";
import { prioritizeDetectionRequirement } from "../actions/detection-requirements/prioritize-detection-requirement.js";
import { proposeDetectionRequirement } from "../actions/detection-requirements/propose-detection-requirement.js";
import { putDetectionRequirementInForce } from "../actions/detection-requirements/put-detection-requirement-in-force.js";
import { refuseDetectionRequirement } from "../actions/detection-requirements/refuse-detection-requirement.js";
import { withdrawDetectionRequirement } from "../actions/detection-requirements/withdraw-detection-requirement.js";
import { dismissIncident } from "../actions/ends/dismiss-incident.js";
import { mergeIncident } from "../actions/ends/merge-incident.js";
import { reopenIncident } from "../actions/ends/reopen-incident.js";
import { withdrawIncident } from "../actions/ends/withdraw-incident.js";
import { acceptEvidenceTransfer } from "../actions/evidence/accept-evidence-transfer.js";
import { accessEvidence } from "../actions/evidence/access-evidence.js";
import { archiveEvidence } from "../actions/evidence/archive-evidence.js";
import { collectEvidence } from "../actions/evidence/collect-evidence.js";
import { declineEvidenceTransfer } from "../actions/evidence/decline-evidence-transfer.js";
import { exportEvidence } from "../actions/evidence/export-evidence.js";
import { moveEvidence } from "../actions/evidence/move-evidence.js";
import { offerEvidenceTransfer } from "../actions/evidence/offer-evidence-transfer.js";
import { replaceCustodian } from "../actions/evidence/replace-custodian.js";
import { verifyEvidence } from "../actions/evidence/verify-evidence.js";
import { withdrawEvidenceTransfer } from "../actions/evidence/withdraw-evidence-transfer.js";
import { amendBreachHunt } from "../actions/hunts/amend-breach-hunt.js";
import { concludeBreachHunt } from "../actions/hunts/conclude-breach-hunt.js";
import { linkHuntFinding } from "../actions/hunts/link-hunt-finding.js";
import { openBreachHunt } from "../actions/hunts/open-breach-hunt.js";
import { recordBreachHunt } from "../actions/hunts/record-breach-hunt.js";
import { recordHuntFinding } from "../actions/hunts/record-hunt-finding.js";
import { recordHuntQuery } from "../actions/hunts/record-hunt-query.js";
import { reopenBreachHunt } from "../actions/hunts/reopen-breach-hunt.js";
import { unlinkHuntFinding } from "../actions/hunts/unlink-hunt-finding.js";
import { withdrawHuntFinding } from "../actions/hunts/withdraw-hunt-finding.js";
import { amendIndicator } from "../actions/indicators/amend-indicator.js";
import { clearIndicatorFalsePositive } from "../actions/indicators/clear-indicator-false-positive.js";
import { clearIndicatorsFalsePositive } from "../actions/indicators/clear-indicators-false-positive.js";
import { markIndicatorFalsePositive } from "../actions/indicators/mark-indicator-false-positive.js";
import { markIndicatorsFalsePositive } from "../actions/indicators/mark-indicators-false-positive.js";
import { recordIndicators } from "../actions/indicators/record-indicators.js";
import { recordSightings } from "../actions/indicators/record-sightings.js";
import { relateIndicator } from "../actions/indicators/relate-indicator.js";
import { unrelateIndicator } from "../actions/indicators/unrelate-indicator.js";
import { withdrawIndicator } from "../actions/indicators/withdraw-indicator.js";
import { withdrawIndicators } from "../actions/indicators/withdraw-indicators.js";
import { withdrawSighting } from "../actions/indicators/withdraw-sighting.js";
import { concludeInvestigation } from "../actions/investigations/conclude-investigation.js";
import { openInvestigation } from "../actions/investigations/open-investigation.js";
import { recordFinding } from "../actions/investigations/record-finding.js";
import { reopenInvestigation } from "../actions/investigations/reopen-investigation.js";
import { addLink } from "../actions/links/add-link.js";
import { removeLink } from "../actions/links/remove-link.js";
import { amendMonitoring } from "../actions/monitoring/amend-monitoring.js";
import { recordDetectionTest } from "../actions/monitoring/record-detection-test.js";
import { reportMonitoringHealth } from "../actions/monitoring/report-monitoring-health.js";
import { takeDownMonitoring } from "../actions/monitoring/take-down-monitoring.js";
import { withdrawDetectionTest } from "../actions/monitoring/withdraw-detection-test.js";
import { addNote } from "../actions/notes/add-note.js";
import { editNote } from "../actions/notes/edit-note.js";
import { pinNote } from "../actions/notes/pin-note.js";
import { unpinNote } from "../actions/notes/unpin-note.js";
import { assessApplicableRegulations } from "../actions/notification/assess-applicable-regulations.js";
import { correctNotificationStart } from "../actions/notification/correct-notification-start.js";
import { delayNotification } from "../actions/notification/delay-notification.js";
import { extendNotificationDelay } from "../actions/notification/extend-notification-delay.js";
import { recordAuthorityNotice } from "../actions/notification/record-authority-notice.js";
import { recordNotificationException } from "../actions/notification/record-notification-exception.js";
import { startNotificationClock } from "../actions/notification/start-notification-clock.js";
import { supplementAuthorityNotice } from "../actions/notification/supplement-authority-notice.js";
import { agreePlanStep } from "../actions/plan-steps/agree-plan-step.js";
import { agreePlanSteps } from "../actions/plan-steps/agree-plan-steps.js";
import { amendPlanStep } from "../actions/plan-steps/amend-plan-step.js";
import { assignPlanStep } from "../actions/plan-steps/assign-plan-step.js";
import { completePlanStep } from "../actions/plan-steps/complete-plan-step.js";
import { completeValidationStep } from "../actions/plan-steps/complete-validation-step.js";
import { failPlanStep } from "../actions/plan-steps/fail-plan-step.js";
import { failValidationStep } from "../actions/plan-steps/fail-validation-step.js";
import { proposePlanStep } from "../actions/plan-steps/propose-plan-step.js";
import { proposePlanSteps } from "../actions/plan-steps/propose-plan-steps.js";
import { startPlanStep } from "../actions/plan-steps/start-plan-step.js";
import { startValidationStep } from "../actions/plan-steps/start-validation-step.js";
import { withdrawPlanStep } from "../actions/plan-steps/withdraw-plan-step.js";
import { acknowledgeGuidance } from "../actions/plans-and-guidance/acknowledge-guidance.js";
import { agreeRecoveryPlan } from "../actions/plans-and-guidance/agree-recovery-plan.js";
import { issueRecoveryGuidance } from "../actions/plans-and-guidance/issue-recovery-guidance.js";
import { proposeRecoveryPlan } from "../actions/plans-and-guidance/propose-recovery-plan.js";
import { refuseGuidance } from "../actions/plans-and-guidance/refuse-guidance.js";
import { withdrawGuidance } from "../actions/plans-and-guidance/withdraw-guidance.js";
import { closeIncident } from "../actions/post-incident-activity/close-incident.js";
import { enterPostIncidentActivity } from "../actions/post-incident-activity/enter-post-incident-activity.js";
import { amendPrecursor } from "../actions/precursors/amend-precursor.js";
import { closePrecursor } from "../actions/precursors/close-precursor.js";
import { closePrecursorForService } from "../actions/precursors/close-precursor-for-service.js";
import { linkPrecursorToIncident } from "../actions/precursors/link-precursor-to-incident.js";
import { recordPrecursor } from "../actions/precursors/record-precursor.js";
import { recordPrecursorMeasure } from "../actions/precursors/record-precursor-measure.js";
import { reopenPrecursor } from "../actions/precursors/reopen-precursor.js";
import { reopenPrecursorForService } from "../actions/precursors/reopen-precursor-for-service.js";
import { withdrawPrecursorLink } from "../actions/precursors/withdraw-precursor-link.js";
import { relateIncident } from "../actions/relations/relate-incident.js";
import { archiveIncident } from "../actions/retention/archive-incident.js";
import { cancelDisposal } from "../actions/retention/cancel-disposal.js";
import { disposeArchive } from "../actions/retention/dispose-archive.js";
import { disposeEvidence } from "../actions/retention/dispose-evidence.js";
import { liftLegalHold } from "../actions/retention/lift-legal-hold.js";
import { placeLegalHold } from "../actions/retention/place-legal-hold.js";
import { refuseHoldLift } from "../actions/retention/refuse-hold-lift.js";
import { requestArchiveDisposal } from "../actions/retention/request-archive-disposal.js";
import { requestEvidenceDisposal } from "../actions/retention/request-evidence-disposal.js";
import { requestHoldLift } from "../actions/retention/request-hold-lift.js";
import { setRetention } from "../actions/retention/set-retention.js";
import { closeRoom } from "../actions/room/close-room.js";
import { inviteToRoom } from "../actions/room/invite-to-room.js";
import { joinRoom } from "../actions/room/join-room.js";
import { leaveRoom } from "../actions/room/leave-room.js";
import { moveRoom } from "../actions/room/move-room.js";
import { openRoom } from "../actions/room/open-room.js";
import { recordRoomDeparture } from "../actions/room/record-room-departure.js";
import { addAffectedService } from "../actions/scope-and-severity/add-affected-service.js";
import { agreeRelease } from "../actions/scope-and-severity/agree-release.js";
import { overrideSeverity } from "../actions/scope-and-severity/override-severity.js";
import { reassessSeverity } from "../actions/scope-and-severity/reassess-severity.js";
import { releaseService } from "../actions/scope-and-severity/release-service.js";
import { setProvisionalSeverity } from "../actions/scope-and-severity/set-provisional-severity.js";
import { amendServiceAnalysis } from "../actions/service-analyses/amend-service-analysis.js";
import { discardServiceAnalysis } from "../actions/service-analyses/discard-service-analysis.js";
import { draftServiceAnalysis } from "../actions/service-analyses/draft-service-analysis.js";
import { editServiceAnalysis } from "../actions/service-analyses/edit-service-analysis.js";
import { publishServiceAnalysis } from "../actions/service-analyses/publish-service-analysis.js";
import { recordLogDays } from "../actions/service-analyses/record-log-days.js";
import { withdrawServiceAnalysis } from "../actions/service-analyses/withdraw-service-analysis.js";
import { draftServiceHealthPost } from "../actions/service-health/draft-service-health-post.js";
import { endServiceHealthPost } from "../actions/service-health/end-service-health-post.js";
import { publishServiceHealthPost } from "../actions/service-health/publish-service-health-post.js";
import { updateServiceHealthPost } from "../actions/service-health/update-service-health-post.js";
import { withdrawServiceHealthPost } from "../actions/service-health/withdraw-service-health-post.js";
import { importStixBundle } from "../actions/stix/import-stix-bundle.js";
import { addSweptServices } from "../actions/sweeps/add-swept-services.js";
import { cancelIndicatorSweep } from "../actions/sweeps/cancel-indicator-sweep.js";
import { completeIndicatorSweep } from "../actions/sweeps/complete-indicator-sweep.js";
import { confirmSweepResult } from "../actions/sweeps/confirm-sweep-result.js";
import { disputeSweepResult } from "../actions/sweeps/dispute-sweep-result.js";
import { markServiceNotSwept } from "../actions/sweeps/mark-service-not-swept.js";
import { orderIndicatorSweep } from "../actions/sweeps/order-indicator-sweep.js";
import { prioritizeIndicatorSweep } from "../actions/sweeps/prioritize-indicator-sweep.js";
import { recordIndicatorSweep } from "../actions/sweeps/record-indicator-sweep.js";
import { recordOwnSweepResult } from "../actions/sweeps/record-own-sweep-result.js";
import { recordSweepResult } from "../actions/sweeps/record-sweep-result.js";
import { removeSweptService } from "../actions/sweeps/remove-swept-service.js";
import { reopenIndicatorSweep } from "../actions/sweeps/reopen-indicator-sweep.js";
import { rescheduleIndicatorSweep } from "../actions/sweeps/reschedule-indicator-sweep.js";
import { addTag } from "../actions/tags/add-tag.js";
import { removeTag } from "../actions/tags/remove-tag.js";
import { assignTask } from "../actions/tasks/assign-task.js";
import { cancelTask } from "../actions/tasks/cancel-task.js";
import { completeTask } from "../actions/tasks/complete-task.js";
import { createTask } from "../actions/tasks/create-task.js";
import { reopenTask } from "../actions/tasks/reopen-task.js";
import { amendActor } from "../actions/threat-actors/amend-actor.js";
import { nameActor } from "../actions/threat-actors/name-actor.js";
import { withdrawActor } from "../actions/threat-actors/withdraw-actor.js";
import { declineTuning } from "../actions/tuning-requests/decline-tuning.js";
import { planTuning } from "../actions/tuning-requests/plan-tuning.js";
import { recordTuning } from "../actions/tuning-requests/record-tuning.js";
import { addServicesToVulnerability } from "../actions/vulnerabilities/add-services-to-vulnerability.js";
import { amendVulnerability } from "../actions/vulnerabilities/amend-vulnerability.js";
import { changeVulnerabilityHandling } from "../actions/vulnerabilities/change-vulnerability-handling.js";
import { confirmVulnerability } from "../actions/vulnerabilities/confirm-vulnerability.js";
import { discloseVulnerability } from "../actions/vulnerabilities/disclose-vulnerability.js";
import { assessServiceForVulnerability } from "../actions/vulnerabilities/exposures/assess-service-for-vulnerability.js";
import { recordVulnerabilityFix } from "../actions/vulnerabilities/exposures/record-vulnerability-fix.js";
import { linkVulnerability } from "../actions/vulnerabilities/link-vulnerability.js";
import { markVulnerabilityExploited } from "../actions/vulnerabilities/mark-vulnerability-exploited.js";
import { rejectVulnerability } from "../actions/vulnerabilities/reject-vulnerability.js";
import { removeServicesFromVulnerability } from "../actions/vulnerabilities/remove-services-from-vulnerability.js";
import { reopenVulnerability } from "../actions/vulnerabilities/reopen-vulnerability.js";
import { reportVulnerability } from "../actions/vulnerabilities/report-vulnerability.js";
import { unlinkVulnerability } from "../actions/vulnerabilities/unlink-vulnerability.js";
import { unmarkVulnerabilityExploited } from "../actions/vulnerabilities/unmark-vulnerability-exploited.js";

/** Every operation of this subgraph, in the order of the process, by what it answers with. */
export const operations = {
  sourceKey: [registerAlertSource, rotateAlertSourceKey],
  alertSource: [amendAlertSource, disableAlertSource, enableAlertSource],
  correlation: [acceptAlertCorrelation, refuseAlertCorrelation],
  suppression: [
    suppressAlerts,
    proposeAlertSuppression,
    agreeAlertSuppression,
    extendAlertSuppression,
    endAlertSuppression,
  ],
  tuningRequest: [planTuning, recordTuning, declineTuning],
  alertBatch: [
    ingestAlerts,
    acknowledgeAlerts,
    assignAlerts,
    triageAlerts,
    dismissAlerts,
    reopenAlerts,
    rerouteAlerts,
    linkAlerts,
    unlinkAlerts,
    dispositionAlerts,
  ],
  alert: [
    reportAlert,
    acknowledgeAlert,
    triageAlert,
    assessSeverity,
    closeAlert,
    changeAlertHandling,
    addAlertNote,
    correctAlertNote,
  ],
  incident: [
    escalateAlert,
    escalateAlerts,
    openIncident,
    receiveEscalation,
    formVirtualTeam,
    engageExpert,
    changeHandling,
    editCase,
    setNextSteps,
    addTag,
    removeTag,
    linkAlert,
    unlinkAlert,
    dispositionAlert,
    recordAnalysis,
    recordBreachHunt,
    linkHuntFinding,
    unlinkHuntFinding,
    recordIndicatorSweep,
    overrideSeverity,
    declareIncident,
    dismissIncident,
    withdrawIncident,
    mergeIncident,
    reopenIncident,
    relateIncident,
    startNotificationClock,
    assessApplicableRegulations,
    enterPostIncidentActivity,
    closeIncident,
    setRetention,
    archiveIncident,
    recordNoticeOfDuplicate,
  ],
  response: [
    addAffectedService,
    recordAffectedTenants,
    removeAffectedTenants,
    reassessSeverity,
    setProvisionalSeverity,
    agreeRelease,
    releaseService,
    startContainment,
    recordContainment,
    flagEradication,
    startEradication,
    recordEviction,
    recordMitigation,
    proposePlanSteps,
    agreePlanSteps,
    proposeRecoveryPlan,
    issueRecoveryGuidance,
    startRecovery,
    recordRestoration,
    validateRecovery,
    returnToAnalysis,
  ],
  assignment: [
    assignLead,
    assignOwner,
    acceptLead,
    acceptOwnership,
    declineRole,
    withdrawOffer,
    offerHandover,
    acceptHandover,
    replaceRoleHolder,
  ],
  plan: [agreeRecoveryPlan],
  step: [
    proposePlanStep,
    agreePlanStep,
    amendPlanStep,
    withdrawPlanStep,
    assignPlanStep,
    startPlanStep,
    completePlanStep,
    failPlanStep,
    startValidationStep,
    completeValidationStep,
    failValidationStep,
  ],
  note: [addNote, editNote, pinNote, unpinNote],
  link: [addLink, removeLink],
  actor: [nameActor, amendActor, withdrawActor],
  technique: [recordObservedTechnique, amendObservedTechnique, withdrawObservedTechnique],
  precursor: [
    recordPrecursor,
    amendPrecursor,
    recordPrecursorMeasure,
    closePrecursorForService,
    closePrecursor,
    reopenPrecursorForService,
    reopenPrecursor,
  ],
  precursorLink: [linkPrecursorToIncident, withdrawPrecursorLink],
  adversaryActivity: [recordAdversaryActivity, amendAdversaryActivity, withdrawAdversaryActivity],
  hypothesis: [stateHypothesis, addHypothesisPoint, supportHypothesis, refuteHypothesis, reopenHypothesis],
  hunt: [
    openBreachHunt,
    amendBreachHunt,
    recordHuntQuery,
    recordHuntFinding,
    withdrawHuntFinding,
    concludeBreachHunt,
    reopenBreachHunt,
  ],
  notice: [
    draftCustomerNotice,
    amendCustomerNotice,
    releaseCustomerNotice,
    recordNoticeDelivery,
    withdrawCustomerNotice,
  ],
  post: [
    draftServiceHealthPost,
    publishServiceHealthPost,
    updateServiceHealthPost,
    endServiceHealthPost,
    withdrawServiceHealthPost,
  ],
  room: [openRoom, moveRoom, inviteToRoom, joinRoom, leaveRoom, recordRoomDeparture, closeRoom],
  task: [createTask, assignTask, completeTask, cancelTask, reopenTask],
  guidance: [acknowledgeGuidance, refuseGuidance, withdrawGuidance],
  consultation: [
    requestConsultation,
    answerConsultation,
    supplementConsultation,
    declineConsultation,
    withdrawConsultation,
  ],
  recommendation: [recommendEradication, acceptRecommendation, rejectRecommendation, withdrawRecommendation],
  serviceNote: [addServiceNote, editServiceNote],
  investigation: [openInvestigation, recordFinding, concludeInvestigation, reopenInvestigation],
  evidence: [collectEvidence, accessEvidence, moveEvidence, verifyEvidence, exportEvidence, archiveEvidence],
  transfer: [
    offerEvidenceTransfer,
    replaceCustodian,
    acceptEvidenceTransfer,
    declineEvidenceTransfer,
    withdrawEvidenceTransfer,
  ],
  hold: [placeLegalHold, requestHoldLift, liftLegalHold, refuseHoldLift],
  disposal: [requestEvidenceDisposal, requestArchiveDisposal, disposeEvidence, disposeArchive, cancelDisposal],
  approval: [requestApproval, grantApproval, refuseApproval, cancelApproval],
  obligation: [
    recordAuthorityNotice,
    supplementAuthorityNotice,
    correctNotificationStart,
    delayNotification,
    extendNotificationDelay,
    recordNotificationException,
  ],
  intake: [
    recordIndicators,
    importStixBundle,
    markIndicatorsFalsePositive,
    clearIndicatorsFalsePositive,
    withdrawIndicators,
  ],
  indicator: [
    amendIndicator,
    markIndicatorFalsePositive,
    clearIndicatorFalsePositive,
    withdrawIndicator,
    recordSightings,
    withdrawSighting,
    relateIndicator,
    unrelateIndicator,
  ],
  requirement: [
    proposeDetectionRequirement,
    agreeDetectionRequirementForSecurity,
    agreeDetectionRequirementForService,
    refuseDetectionRequirement,
    amendDetectionRequirement,
    prioritizeDetectionRequirement,
    putDetectionRequirementInForce,
    deployMonitoring,
    withdrawDetectionRequirement,
  ],
  monitoring: [amendMonitoring, reportMonitoringHealth, recordDetectionTest, withdrawDetectionTest, takeDownMonitoring],
  sweep: [
    orderIndicatorSweep,
    prioritizeIndicatorSweep,
    addSweptServices,
    rescheduleIndicatorSweep,
    completeIndicatorSweep,
    cancelIndicatorSweep,
    reopenIndicatorSweep,
  ],
  serviceSweep: [markServiceNotSwept, removeSweptService],
  sweepResult: [recordSweepResult, recordOwnSweepResult, confirmSweepResult, disputeSweepResult],
  briefing: [draftThreatBriefing, amendThreatBriefing, publishThreatBriefing, withdrawThreatBriefing],
  actorProfile: [
    recordThreatActorProfile,
    amendThreatActorProfile,
    withdrawThreatActorProfile,
    reinstateThreatActorProfile,
    mergeThreatActorProfile,
  ],
  briefingAnswer: [acknowledgeThreatBriefing, markThreatBriefingNotRelevant],
  vulnerability: [
    reportVulnerability,
    confirmVulnerability,
    amendVulnerability,
    addServicesToVulnerability,
    removeServicesFromVulnerability,
    markVulnerabilityExploited,
    unmarkVulnerabilityExploited,
    linkVulnerability,
    unlinkVulnerability,
    changeVulnerabilityHandling,
    discloseVulnerability,
    rejectVulnerability,
    reopenVulnerability,
  ],
  exposure: [assessServiceForVulnerability, recordVulnerabilityFix],
  serviceAnalysis: [
    draftServiceAnalysis,
    editServiceAnalysis,
    recordLogDays,
    publishServiceAnalysis,
    amendServiceAnalysis,
    discardServiceAnalysis,
    withdrawServiceAnalysis,
  ],
} as const;
