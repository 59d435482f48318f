import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/directives/policy-directive-texts.js";
import { operations } from "./operations.js";
import { ThreatActorProfileResult } from "./types/actor-profiles/threat-actor-profile.js";
import { ConsultationResult } from "./types/advice/consultation.js";
import { RecommendationResult } from "./types/advice/recommendation.js";
import { ServiceNoteResult } from "./types/advice/service-note.js";
import { AlertResult } from "./types/alerts/alert.js";
import { AlertBatchResult } from "./types/alerts/alert-batch.js";
import { AlertCorrelationResult } from "./types/alerts/alert-correlation.js";
import { AlertSourceResult } from "./types/alerts/alert-source.js";
import { AlertSourceKeyResult } from "./types/alerts/alert-source-key.js";
import { AlertSuppressionResult } from "./types/alerts/alert-suppression.js";
import { TuningRequestResult } from "./types/alerts/tuning-request.js";
import { AdversaryActivityResult } from "./types/analysis/adversary-activity.js";
import { HypothesisResult } from "./types/analysis/hypothesis.js";
import { ObservedTechniqueResult } from "./types/analysis/observed-technique.js";
import { BriefingAcknowledgementResult } from "./types/briefings/briefing-acknowledgement.js";
import { ThreatBriefingResult } from "./types/briefings/threat-briefing.js";
import { IncidentResult } from "./types/case/incident.js";
import { CaseLinkResult } from "./types/case-file/case-link.js";
import { IncidentRoomResult } from "./types/case-file/incident-room.js";
import { NoteResult } from "./types/case-file/note.js";
import { ThreatActorResult } from "./types/case-file/threat-actor.js";
import { CustomerNoticeResult } from "./types/customers/customer-notice.js";
import { ServiceHealthPostResult } from "./types/customers/service-health-post.js";
import { EvidenceResult } from "./types/evidence/evidence.js";
import { EvidenceTransferResult } from "./types/evidence/evidence-transfer.js";
import { InvestigationResult } from "./types/evidence/investigation.js";
import { BreachHuntResult } from "./types/hunts/breach-hunt.js";
import { IndicatorResult } from "./types/indicators/indicator.js";
import { IndicatorIntakeResult } from "./types/indicators/indicator-intake.js";
import { NotificationObligationResult } from "./types/notification/notification-obligation.js";
import { ApprovalResult } from "./types/people/approval.js";
import { AssignmentResult } from "./types/people/assignment.js";
import { PrecursorResult } from "./types/precursors/precursor.js";
import { PrecursorLinkResult } from "./types/precursors/precursor-link.js";
import { DetectionRequirementResult } from "./types/requirements/detection-requirement.js";
import { MonitoringDeploymentResult } from "./types/requirements/monitoring-deployment.js";
import { GuidanceResult } from "./types/response/guidance.js";
import { PlanStepResult } from "./types/response/plan-step.js";
import { RecoveryPlanResult } from "./types/response/recovery-plan.js";
import { ServiceResponseResult } from "./types/response/service-response.js";
import { DisposalResult } from "./types/retention/disposal.js";
import { LegalHoldResult } from "./types/retention/legal-hold.js";
import { ServiceAnalysisResult } from "./types/service-analyses/service-analysis.js";
import { IndicatorSweepResult } from "./types/sweeps/indicator-sweep.js";
import { ServiceSweepResult } from "./types/sweeps/service-sweep.js";
import { SweepResultResult } from "./types/sweeps/sweep-result.js";
import { TaskResult } from "./types/tasks/task.js";
import { VulnerabilityResult } from "./types/vulnerabilities/vulnerability.js";
import { VulnerabilityExposureResult } from "./types/vulnerabilities/vulnerability-exposure.js";

/** The mutations of this subgraph: one for each operation. */
export const mutationResolvers = [
  mutations(operations.sourceKey, AlertSourceKeyResult, policyDirectiveTexts),
  mutations(operations.alertSource, AlertSourceResult, policyDirectiveTexts),
  mutations(operations.correlation, AlertCorrelationResult, policyDirectiveTexts),
  mutations(operations.suppression, AlertSuppressionResult, policyDirectiveTexts),
  mutations(operations.tuningRequest, TuningRequestResult, policyDirectiveTexts),
  mutations(operations.alertBatch, AlertBatchResult, policyDirectiveTexts),
  mutations(operations.alert, AlertResult, policyDirectiveTexts),
  mutations(operations.incident, IncidentResult, policyDirectiveTexts),
  mutations(operations.response, ServiceResponseResult, policyDirectiveTexts),
  mutations(operations.assignment, AssignmentResult, policyDirectiveTexts),
  mutations(operations.plan, RecoveryPlanResult, policyDirectiveTexts),
  mutations(operations.step, PlanStepResult, policyDirectiveTexts),
  mutations(operations.task, TaskResult, policyDirectiveTexts),
  mutations(operations.note, NoteResult, policyDirectiveTexts),
  mutations(operations.link, CaseLinkResult, policyDirectiveTexts),
  mutations(operations.actor, ThreatActorResult, policyDirectiveTexts),
  mutations(operations.technique, ObservedTechniqueResult, policyDirectiveTexts),
  mutations(operations.adversaryActivity, AdversaryActivityResult, policyDirectiveTexts),
  mutations(operations.precursor, PrecursorResult, policyDirectiveTexts),
  mutations(operations.precursorLink, PrecursorLinkResult, policyDirectiveTexts),
  mutations(operations.hypothesis, HypothesisResult, policyDirectiveTexts),
  mutations(operations.hunt, BreachHuntResult, policyDirectiveTexts),
  mutations(operations.notice, CustomerNoticeResult, policyDirectiveTexts),
  mutations(operations.post, ServiceHealthPostResult, policyDirectiveTexts),
  mutations(operations.room, IncidentRoomResult, policyDirectiveTexts),
  mutations(operations.guidance, GuidanceResult, policyDirectiveTexts),
  mutations(operations.consultation, ConsultationResult, policyDirectiveTexts),
  mutations(operations.recommendation, RecommendationResult, policyDirectiveTexts),
  mutations(operations.serviceNote, ServiceNoteResult, policyDirectiveTexts),
  mutations(operations.investigation, InvestigationResult, policyDirectiveTexts),
  mutations(operations.evidence, EvidenceResult, policyDirectiveTexts),
  mutations(operations.transfer, EvidenceTransferResult, policyDirectiveTexts),
  mutations(operations.hold, LegalHoldResult, policyDirectiveTexts),
  mutations(operations.disposal, DisposalResult, policyDirectiveTexts),
  mutations(operations.approval, ApprovalResult, policyDirectiveTexts),
  mutations(operations.obligation, NotificationObligationResult, policyDirectiveTexts),
  mutations(operations.intake, IndicatorIntakeResult, policyDirectiveTexts),
  mutations(operations.indicator, IndicatorResult, policyDirectiveTexts),
  mutations(operations.requirement, DetectionRequirementResult, policyDirectiveTexts),
  mutations(operations.monitoring, MonitoringDeploymentResult, policyDirectiveTexts),
  mutations(operations.sweep, IndicatorSweepResult, policyDirectiveTexts),
  mutations(operations.serviceSweep, ServiceSweepResult, policyDirectiveTexts),
  mutations(operations.sweepResult, SweepResultResult, policyDirectiveTexts),
  mutations(operations.briefing, ThreatBriefingResult, policyDirectiveTexts),
  mutations(operations.actorProfile, ThreatActorProfileResult, policyDirectiveTexts),
  mutations(operations.briefingAnswer, BriefingAcknowledgementResult, policyDirectiveTexts),
  mutations(operations.vulnerability, VulnerabilityResult, policyDirectiveTexts),
  mutations(operations.exposure, VulnerabilityExposureResult, policyDirectiveTexts),
  mutations(operations.serviceAnalysis, ServiceAnalysisResult, policyDirectiveTexts),
];
