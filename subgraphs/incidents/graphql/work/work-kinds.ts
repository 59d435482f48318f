import { acceptRecommendation } from "../../actions/advice/accept-recommendation.js";
import { answerConsultation } from "../../actions/advice/answer-consultation.js";
import { declineConsultation } from "../../actions/advice/decline-consultation.js";
import { rejectRecommendation } from "../../actions/advice/reject-recommendation.js";
import { acceptAlertCorrelation } from "../../actions/alert-correlations/accept-alert-correlation.js";
import { refuseAlertCorrelation } from "../../actions/alert-correlations/refuse-alert-correlation.js";
import { amendAlertSource } from "../../actions/alert-sources/amend-alert-source.js";
import { disableAlertSource } from "../../actions/alert-sources/disable-alert-source.js";
import { agreeAlertSuppression } from "../../actions/alert-suppressions/agree-alert-suppression.js";
import { addAlertNote } from "../../actions/alerts/add-alert-note.js";
import { assessSeverity } from "../../actions/alerts/assess-severity.js";
import { changeAlertHandling } from "../../actions/alerts/change-alert-handling.js";
import { closeAlert } from "../../actions/alerts/close-alert.js";
import { dispositionAlert } from "../../actions/alerts/disposition-alert.js";
import { escalateAlert } from "../../actions/alerts/escalate-alert.js";
import { triageAlert } from "../../actions/alerts/triage-alert.js";
import { grantApproval } from "../../actions/approvals/grant-approval.js";
import { refuseApproval } from "../../actions/approvals/refuse-approval.js";
import { acceptHandover } from "../../actions/assignments/accept-handover.js";
import { acceptLead, acceptOwnership } from "../../actions/assignments/accept-role.js";
import { assignLead } from "../../actions/assignments/assign-lead.js";
import { assignOwner } from "../../actions/assignments/assign-owner.js";
import { declineRole } from "../../actions/assignments/decline-role.js";
import { acknowledgeThreatBriefing } from "../../actions/briefings/acknowledge-threat-briefing.js";
import { markThreatBriefingNotRelevant } from "../../actions/briefings/mark-threat-briefing-not-relevant.js";
import { recordContainment } from "../../actions/containment-eradication-recovery/record-containment.js";
import { recordEviction } from "../../actions/containment-eradication-recovery/record-eviction.js";
import { recordMitigation } from "../../actions/containment-eradication-recovery/record-mitigation.js";
import { recordRestoration } from "../../actions/containment-eradication-recovery/record-restoration.js";
import { startContainment } from "../../actions/containment-eradication-recovery/start-containment.js";
import { startEradication } from "../../actions/containment-eradication-recovery/start-eradication.js";
import { startRecovery } from "../../actions/containment-eradication-recovery/start-recovery.js";
import { validateRecovery } from "../../actions/containment-eradication-recovery/validate-recovery.js";
import { draftCustomerNotice } from "../../actions/customer-notices/draft-customer-notice.js";
import { recordNoticeDelivery } from "../../actions/customer-notices/record-notice-delivery.js";
import { releaseCustomerNotice } from "../../actions/customer-notices/release-customer-notice.js";
import { declareIncident } from "../../actions/detection-and-analysis/declare-incident.js";
import { editCase } from "../../actions/detection-and-analysis/edit-case.js";
import { formVirtualTeam } from "../../actions/detection-and-analysis/form-virtual-team.js";
import { receiveEscalation } from "../../actions/detection-and-analysis/receive-escalation.js";
import {
  agreeDetectionRequirementForSecurity,
  agreeDetectionRequirementForService,
} from "../../actions/detection-requirements/agree-detection-requirement.js";
import { deployMonitoring } from "../../actions/detection-requirements/deploy-monitoring.js";
import { dismissIncident } from "../../actions/ends/dismiss-incident.js";
import { acceptEvidenceTransfer } from "../../actions/evidence/accept-evidence-transfer.js";
import { declineEvidenceTransfer } from "../../actions/evidence/decline-evidence-transfer.js";
import { concludeBreachHunt } from "../../actions/hunts/conclude-breach-hunt.js";
import { linkHuntFinding } from "../../actions/hunts/link-hunt-finding.js";
import { reportMonitoringHealth } from "../../actions/monitoring/report-monitoring-health.js";
import { takeDownMonitoring } from "../../actions/monitoring/take-down-monitoring.js";
import { assessApplicableRegulations } from "../../actions/notification/assess-applicable-regulations.js";
import { recordAuthorityNotice } from "../../actions/notification/record-authority-notice.js";
import { startNotificationClock } from "../../actions/notification/start-notification-clock.js";
import { agreePlanStep } from "../../actions/plan-steps/agree-plan-step.js";
import { completePlanStep } from "../../actions/plan-steps/complete-plan-step.js";
import { completeValidationStep } from "../../actions/plan-steps/complete-validation-step.js";
import { failPlanStep } from "../../actions/plan-steps/fail-plan-step.js";
import { failValidationStep } from "../../actions/plan-steps/fail-validation-step.js";
import { startPlanStep } from "../../actions/plan-steps/start-plan-step.js";
import { startValidationStep } from "../../actions/plan-steps/start-validation-step.js";
import { acknowledgeGuidance } from "../../actions/plans-and-guidance/acknowledge-guidance.js";
import { agreeRecoveryPlan } from "../../actions/plans-and-guidance/agree-recovery-plan.js";
import { refuseGuidance } from "../../actions/plans-and-guidance/refuse-guidance.js";
import { withdrawGuidance } from "../../actions/plans-and-guidance/withdraw-guidance.js";
import { closeIncident } from "../../actions/post-incident-activity/close-incident.js";
import { enterPostIncidentActivity } from "../../actions/post-incident-activity/enter-post-incident-activity.js";
import { amendPrecursor } from "../../actions/precursors/amend-precursor.js";
import { closePrecursor } from "../../actions/precursors/close-precursor.js";
import { disposeArchive } from "../../actions/retention/dispose-archive.js";
import { disposeEvidence } from "../../actions/retention/dispose-evidence.js";
import { liftLegalHold } from "../../actions/retention/lift-legal-hold.js";
import { addAffectedService } from "../../actions/scope-and-severity/add-affected-service.js";
import { reassessSeverity } from "../../actions/scope-and-severity/reassess-severity.js";
import { setProvisionalSeverity } from "../../actions/scope-and-severity/set-provisional-severity.js";
import { endServiceHealthPost } from "../../actions/service-health/end-service-health-post.js";
import { publishServiceHealthPost } from "../../actions/service-health/publish-service-health-post.js";
import { updateServiceHealthPost } from "../../actions/service-health/update-service-health-post.js";
import { completeIndicatorSweep } from "../../actions/sweeps/complete-indicator-sweep.js";
import { confirmSweepResult } from "../../actions/sweeps/confirm-sweep-result.js";
import { disputeSweepResult } from "../../actions/sweeps/dispute-sweep-result.js";
import { prioritizeIndicatorSweep } from "../../actions/sweeps/prioritize-indicator-sweep.js";
import { recordOwnSweepResult } from "../../actions/sweeps/record-own-sweep-result.js";
import { completeTask } from "../../actions/tasks/complete-task.js";
import { assessServiceForVulnerability } from "../../actions/vulnerabilities/assess-service-for-vulnerability.js";
import { confirmVulnerability } from "../../actions/vulnerabilities/confirm-vulnerability.js";
import { discloseVulnerability } from "../../actions/vulnerabilities/disclose-vulnerability.js";
import { recordVulnerabilityFix } from "../../actions/vulnerabilities/record-vulnerability-fix.js";
import { rejectVulnerability } from "../../actions/vulnerabilities/reject-vulnerability.js";
import type { WorkKind } from "../../store/work/work-sources.js";
import { Consultation } from "../types/advice/consultation.js";
import { Recommendation } from "../types/advice/recommendation.js";
import { Alert } from "../types/alerts/alert.js";
import { AlertCorrelation } from "../types/alerts/alert-correlation.js";
import { AlertSource } from "../types/alerts/alert-source.js";
import { AlertSuppression } from "../types/alerts/alert-suppression.js";
import { BriefingAcknowledgement } from "../types/briefings/briefing-acknowledgement.js";
import { Incident } from "../types/case/incident.js";
import { CustomerNotice } from "../types/customers/customer-notice.js";
import { ServiceHealthPost } from "../types/customers/service-health-post.js";
import { EvidenceTransfer } from "../types/evidence/evidence-transfer.js";
import { BreachHunt } from "../types/hunts/breach-hunt.js";
import { NotificationObligation } from "../types/notification/notification-obligation.js";
import { Approval } from "../types/people/approval.js";
import { Assignment } from "../types/people/assignment.js";
import { Precursor } from "../types/precursors/precursor.js";
import { DetectionRequirement } from "../types/requirements/detection-requirement.js";
import { MonitoringDeployment } from "../types/requirements/monitoring-deployment.js";
import { Guidance } from "../types/response/guidance.js";
import { PlanStep } from "../types/response/plan-step.js";
import { RecoveryPlan } from "../types/response/recovery-plan.js";
import { ServiceResponse } from "../types/response/service-response.js";
import { Disposal } from "../types/retention/disposal.js";
import { LegalHold } from "../types/retention/legal-hold.js";
import { IndicatorSweep } from "../types/sweeps/indicator-sweep.js";
import { ServiceSweep } from "../types/sweeps/service-sweep.js";
import { SweepResult } from "../types/sweeps/sweep-result.js";
import { Task } from "../types/tasks/task.js";
import { Vulnerability } from "../types/vulnerabilities/vulnerability.js";
import { VulnerabilityExposure } from "../types/vulnerabilities/vulnerability-exposure.js";

/** For each kind of work: what it is on, the operations by whose policies it waits for somebody, and what it is in words. */
export const workKinds = {
  ESCALATION: {
    type: Incident,
    operations: [receiveEscalation],
    description: "An escalation that nobody of security has taken up.",
  },
  INCIDENT_DECISION: {
    type: Incident,
    operations: [declareIncident, dismissIncident],
    description: "An incident that security has taken up, and that is neither declared nor dismissed.",
  },
  LEAD_VACANCY: {
    type: Incident,
    operations: [assignLead],
    description: "An incident that nobody leads and that nobody is asked to lead.",
  },
  OWNER_VACANCY: {
    type: ServiceResponse,
    operations: [assignOwner],
    description: "A service in a declared incident that nobody owns it for, and that nobody is asked to.",
  },
  ROLE_OFFER: {
    type: Assignment,
    operations: [acceptLead, acceptOwnership, acceptHandover, declineRole],
    description: "A role is offered to you, until the offer ends.",
  },
  APPROVAL: {
    type: Approval,
    operations: [grantApproval, refuseApproval],
    description: "An approval is asked of you, until the request ends.",
  },
  EVIDENCE_TRANSFER: {
    type: EvidenceTransfer,
    operations: [acceptEvidenceTransfer, declineEvidenceTransfer],
    description: "Evidence is offered to you: receive it and accept it, or decline it.",
  },
  EVIDENCE_DISPOSAL: {
    type: Disposal,
    operations: [disposeEvidence],
    description: "Somebody asks to destroy evidence that you have.",
  },
  ARCHIVE_DISPOSAL: {
    type: Disposal,
    operations: [disposeArchive],
    description: "Somebody else of archival asks to destroy the archive of an incident.",
  },
  HOLD_LIFT: {
    type: LegalHold,
    operations: [liftLegalHold],
    description: "Legal affairs asks for a second person who agrees that a legal hold is lifted.",
  },
  CUSTOMER_NOTICE: {
    type: NotificationObligation,
    operations: [draftCustomerNotice],
    description:
      "The clock of a notice that communications gives, to customers, controllers or the people whose data it is, runs, or has run out, and those whom it concerns are not all told.",
  },
  NOTICE_RELEASE: {
    type: CustomerNotice,
    operations: [releaseCustomerNotice],
    description: "A notice to customers is written, and waits for a second person of communications to release it.",
  },
  NOTICE_DELIVERY: {
    type: CustomerNotice,
    operations: [recordNoticeDelivery],
    description:
      "A notice to customers is released, and of some of its recipients it is not on record that it was sent.",
  },
  UNTOLD_TENANTS: {
    type: Incident,
    operations: [draftCustomerNotice],
    description:
      "Customers were told of an incident, and affected tenants are on record whom no notice has reached: `untoldTenantCount` says how many.",
  },
  PROMISE_LEFT: {
    type: CustomerNotice,
    operations: [draftCustomerNotice],
    description:
      "A notice promised an update, and the incident turned out to be none before customers were told more: write them the supplement that ends the matter.",
  },
  HEALTH_POST_RELEASE: {
    type: ServiceHealthPost,
    operations: [publishServiceHealthPost],
    description: "A post for the service-health board waits for a second person of communications to publish it.",
  },
  HEALTH_POST_UPDATE: {
    type: ServiceHealthPost,
    operations: [updateServiceHealthPost, endServiceHealthPost],
    description: "A post stands on the service-health board until it is ended, and may have promised its next text.",
  },
  AUTHORITY_NOTICE: {
    type: NotificationObligation,
    operations: [recordAuthorityNotice],
    description: "The clock of a notice to an authority, or to investors, runs, or has run out and no notice was sent.",
  },
  REGULATION_ASSESSMENT: {
    type: Incident,
    operations: [assessApplicableRegulations],
    description:
      "An incident that affected customer data, of which nobody has recorded which laws apply. It does not leave the response before.",
  },
  CLOCK_START: {
    type: NotificationObligation,
    operations: [startNotificationClock],
    description:
      "A notice that is owed from when something happens that nobody has recorded yet, such as a classification: record it as soon as it has.",
  },
  ALERT: {
    type: Alert,
    operations: [triageAlert, assessSeverity, closeAlert, escalateAlert],
    description:
      "An alert on a service of yours that is neither linked to an incident nor closed. One that nobody has acknowledged is to be triaged by a time that follows from how bad its source says that it is, and is overdue after it. One that is assigned to somebody is theirs alone until then; one that they have triaged, until they have had it for as long again without escalating or closing it.",
  },
  ALERT_TRIAGE: {
    type: Alert,
    operations: [triageAlert, closeAlert],
    description:
      "An alert on a service of yours that is to be triaged by a time that was named: it was acknowledged, reopened or handed over to you.",
  },
  ALERT_ASSIGNED: {
    type: Alert,
    operations: [triageAlert, assessSeverity, closeAlert, escalateAlert, addAlertNote],
    description:
      "An alert that is assigned to you, and is neither linked to an incident nor closed: look at it, or pass it on with `assignAlerts`.",
  },
  ALERT_SUPPRESSION: {
    type: AlertSuppression,
    operations: [agreeAlertSuppression],
    description: "A service team wants to hold back alerts that may be grave, and nobody of security has agreed.",
  },
  ALERT_SOURCE_REFUSALS: {
    type: AlertSource,
    operations: [amendAlertSource, disableAlertSource],
    description: "Alerts that a source handed in were refused and are lost, and nobody has seen to it.",
  },
  ALERT_SOURCE_SILENCE: {
    type: AlertSource,
    operations: [amendAlertSource, disableAlertSource],
    description:
      "A source of alerts has handed in nothing for longer than it may: it, or what it watches with, may be broken. It waits until the source hands in again, or somebody says otherwise how long it may be silent.",
  },
  ALERT_CORRELATION: {
    type: AlertCorrelation,
    operations: [acceptAlertCorrelation, refuseAlertCorrelation],
    description: "Alerts are suggested to belong together, and nobody has judged whether they do.",
  },
  ALERT_DISPOSITION: {
    type: Alert,
    operations: [dispositionAlert],
    description: "An alert of an incident that is not declared yet, and nobody has said what it turned out to be.",
  },
  ALERT_MARKING: {
    type: Alert,
    operations: [changeAlertHandling],
    description:
      "A source has called an alert of an incident RED, which is read as AMBER+STRICT until somebody decides: mark it RED once everybody who has to read it is of the virtual team, or leave it as it is, and say why.",
  },
  SEVERITY_ASSESSMENT: {
    type: ServiceResponse,
    operations: [reassessSeverity],
    description:
      "Nobody of a team of yours has assessed how bad it is for your service, or security did in their place.",
  },
  PROVISIONAL_SEVERITY: {
    type: ServiceResponse,
    operations: [setProvisionalSeverity],
    description: "The team of a service has not assessed in time how bad it is for it, so security may in its place.",
  },
  SERVICE_RESPONSE: {
    type: ServiceResponse,
    operations: [
      startContainment,
      recordContainment,
      startEradication,
      recordEviction,
      recordMitigation,
      startRecovery,
      recordRestoration,
    ],
    description:
      "A service of yours is affected: its team acts in it, once the incident is declared and whatever else the next step waits for is there.",
  },
  RECOVERY_PLAN: {
    type: RecoveryPlan,
    operations: [agreeRecoveryPlan],
    description: "The other side proposes how a service recovers.",
  },
  PLAN_STEP_AGREEMENT: {
    type: PlanStep,
    operations: [agreePlanStep],
    description: "The other side proposes a step for the plan of a service.",
  },
  PLAN_STEP: {
    type: PlanStep,
    operations: [startPlanStep, completePlanStep, failPlanStep],
    description:
      "A step of a service's plan that you own, or that nobody of your team owns yet, and that can begin or is in progress.",
  },
  VALIDATION_STEP: {
    type: PlanStep,
    operations: [startValidationStep, completeValidationStep, failValidationStep],
    description:
      "A step that validates the recovery of a service, that you own or nobody owns yet, and that can begin or is in progress.",
  },
  TASK: {
    type: Task,
    operations: [completeTask],
    description: "A task in an incident that is assigned to you.",
  },
  GUIDANCE: {
    type: Guidance,
    operations: [acknowledgeGuidance, refuseGuidance],
    description: "Guidance for a service that you stand for.",
  },
  REFUSED_GUIDANCE: {
    type: Guidance,
    operations: [withdrawGuidance],
    description: "Guidance that a service has refused: take it back, and issue other guidance that it can follow.",
  },
  EXPIRED_GUIDANCE: {
    type: Guidance,
    operations: [withdrawGuidance],
    description: "Guidance that a service has not answered in time: issue it again, or take it back.",
  },
  CONSULTATION: {
    type: Consultation,
    operations: [answerConsultation, declineConsultation],
    description: "A question is put to you, or to a team of yours.",
  },
  RECOMMENDATION: {
    type: Recommendation,
    operations: [acceptRecommendation, rejectRecommendation],
    description: "An eradication is recommended to a service, and you decide on it as its owner or as the lead.",
  },
  RECOVERY_VALIDATION: {
    type: ServiceResponse,
    operations: [validateRecovery],
    description: "A service that its team says is restored, and security has not validated that.",
  },
  BRIEFING_ACKNOWLEDGEMENT: {
    type: BriefingAcknowledgement,
    operations: [acknowledgeThreatBriefing, markThreatBriefingNotRelevant],
    description: "Threat intelligence has published a briefing that concerns a service of yours.",
  },
  SECURITY_DETECTION_AGREEMENT: {
    type: DetectionRequirement,
    operations: [agreeDetectionRequirementForSecurity],
    description:
      "A service's team proposes what the service must be able to detect, or amends it, and security has not agreed.",
  },
  SERVICE_DETECTION_AGREEMENT: {
    type: DetectionRequirement,
    operations: [agreeDetectionRequirementForService],
    description:
      "Security proposes what a service of yours must be able to detect, or amends it, and your side has not agreed.",
  },
  PRECURSOR_REVIEW: {
    type: Precursor,
    operations: [amendPrecursor, closePrecursor],
    description: "A sign that an incident may occur, whose review is due: say when it is reviewed next, or close it.",
  },
  MONITORING_DEPLOYMENT: {
    type: DetectionRequirement,
    operations: [deployMonitoring],
    description: "A detection requirement of a service of yours is in force, and no monitoring is deployed for it.",
  },
  MONITORING_HEALTH: {
    type: MonitoringDeployment,
    operations: [reportMonitoringHealth, takeDownMonitoring],
    description:
      "Monitoring of a service of yours is degraded or silent, or nobody has reported on it in the time that was promised.",
  },
  SERVICE_SWEEP: {
    type: ServiceSweep,
    operations: [recordOwnSweepResult],
    description:
      "A service of yours is to be searched for the indicators of a sweep: no result is on record, the one on record is disputed, or what the team has confirmed leaves out part of the period.",
  },
  SWEEP_RESULT: {
    type: SweepResult,
    operations: [confirmSweepResult, disputeSweepResult],
    description:
      "The result of searching a service of yours is on record, and nobody of its team has confirmed it yet.",
  },
  SWEEP_PRIORITY: {
    type: IndicatorSweep,
    operations: [prioritizeIndicatorSweep],
    description:
      "A sweep goes on outside any incident, and nobody has said how urgent it is: what is searched first is for those who sweep, and for threat intelligence, to say.",
  },
  SWEEP_COMPLETION: {
    type: IndicatorSweep,
    operations: [completeIndicatorSweep],
    description:
      "A sweep has no service left without a result or to confirm, and nobody has recorded its conclusions. Where services are confirmed over part of the period, or cannot be searched, whoever completes it says why that is left.",
  },
  FOUND_ELSEWHERE: {
    type: Incident,
    operations: [addAffectedService],
    description:
      "Sweeps of an incident found indicators in services that are not part of it, as its list foundElsewhere says: add such a service, or leave it to its team to find that it is nothing.",
  },
  BREACH_HUNT: {
    type: BreachHunt,
    operations: [concludeBreachHunt],
    description:
      "A hunt that has found something, or was opened two weeks ago, is still open: conclude it, or go on with it.",
  },
  HUNT_FINDING: {
    type: BreachHunt,
    operations: [linkHuntFinding],
    description:
      "What a hunt found belongs to no incident: link it to one, or open one from it with openIncident. What was no sign of a breach is withdrawn with withdrawHuntFinding, after reopenBreachHunt where the hunt is concluded.",
  },
  VULNERABILITY_DECISION: {
    type: Vulnerability,
    operations: [confirmVulnerability, rejectVulnerability],
    description: "A vulnerability is reported, and the response center has neither confirmed nor rejected it.",
  },
  VULNERABILITY_ASSESSMENT: {
    type: VulnerabilityExposure,
    operations: [assessServiceForVulnerability],
    description: "A service of yours may be affected by a vulnerability, and its team has not said whether it is.",
  },
  VULNERABILITY_FIX: {
    type: VulnerabilityExposure,
    operations: [recordVulnerabilityFix],
    description: "A service of yours is affected by a vulnerability that is confirmed, and is not fixed.",
  },
  VULNERABILITY_DISCLOSURE: {
    type: Vulnerability,
    operations: [discloseVulnerability],
    description:
      "A vulnerability is fixed in every affected service, or the day that was agreed has come, and it is not disclosed.",
  },
  INCIDENT: {
    type: Incident,
    operations: [formVirtualTeam, editCase, enterPostIncidentActivity],
    description: "An open incident that you lead.",
  },
  INCIDENT_CLOSURE: {
    type: Incident,
    operations: [closeIncident],
    description: "An incident whose review is completed.",
  },
} as const satisfies Record<
  WorkKind,
  { readonly type: object; readonly operations: readonly object[]; readonly description: string }
>;
