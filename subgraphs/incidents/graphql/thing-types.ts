import { ThreatActorProfile } from "./types/actor-profiles/threat-actor-profile.js";
import { Consultation } from "./types/advice/consultation.js";
import { Recommendation } from "./types/advice/recommendation.js";
import { ServiceNote } from "./types/advice/service-note.js";
import { Alert } from "./types/alerts/alert.js";
import { AlertCorrelation } from "./types/alerts/alert-correlation.js";
import { AlertSource } from "./types/alerts/alert-source.js";
import { AlertSuppression } from "./types/alerts/alert-suppression.js";
import { TuningRequest } from "./types/alerts/tuning-request.js";
import { AdversaryActivity } from "./types/analysis/adversary-activity.js";
import { Hypothesis } from "./types/analysis/hypothesis.js";
import { ObservedTechnique } from "./types/analysis/observed-technique.js";
import { BriefingAcknowledgement } from "./types/briefings/briefing-acknowledgement.js";
import { ThreatBriefing } from "./types/briefings/threat-briefing.js";
import { Incident } from "./types/case/incident.js";
import { CaseLink } from "./types/case-file/case-link.js";
import { IncidentRoom } from "./types/case-file/incident-room.js";
import { Note } from "./types/case-file/note.js";
import { ThreatActor } from "./types/case-file/threat-actor.js";
import { CustomerNotice } from "./types/customers/customer-notice.js";
import { ServiceHealthPost } from "./types/customers/service-health-post.js";
import { Evidence } from "./types/evidence/evidence.js";
import { EvidenceTransfer } from "./types/evidence/evidence-transfer.js";
import { Hunt } from "./types/evidence/hunt.js";
import { Investigation } from "./types/evidence/investigation.js";
import { BreachHunt } from "./types/hunts/breach-hunt.js";
import { Indicator } from "./types/indicators/indicator.js";
import { IndicatorIntake } from "./types/indicators/indicator-intake.js";
import { NotificationObligation } from "./types/notification/notification-obligation.js";
import { Approval } from "./types/people/approval.js";
import { Assignment } from "./types/people/assignment.js";
import { Precursor } from "./types/precursors/precursor.js";
import { PrecursorLink } from "./types/precursors/precursor-link.js";
import { DetectionRequirement } from "./types/requirements/detection-requirement.js";
import { MonitoringDeployment } from "./types/requirements/monitoring-deployment.js";
import { Guidance } from "./types/response/guidance.js";
import { PlanStep } from "./types/response/plan-step.js";
import { RecoveryPlan } from "./types/response/recovery-plan.js";
import { ServiceResponse } from "./types/response/service-response.js";
import { Disposal } from "./types/retention/disposal.js";
import { LegalHold } from "./types/retention/legal-hold.js";
import { ServiceAnalysis } from "./types/service-analyses/service-analysis.js";
import { IndicatorSweep } from "./types/sweeps/indicator-sweep.js";
import { ServiceSweep } from "./types/sweeps/service-sweep.js";
import { SweepResult } from "./types/sweeps/sweep-result.js";
import { Task } from "./types/tasks/task.js";
import { Vulnerability } from "./types/vulnerabilities/vulnerability.js";
import { VulnerabilityExposure } from "./types/vulnerabilities/vulnerability-exposure.js";

/** The GraphQL type of each kind of thing that operations act on, or whose changes are told one by one. */
export const thingTypes = {
  Incident,
  ServiceResponse,
  Assignment,
  RecoveryPlan,
  PlanStep,
  Task,
  Note,
  CaseLink,
  ThreatActor,
  AdversaryActivity,
  ObservedTechnique,
  Precursor,
  PrecursorLink,
  Hypothesis,
  IncidentRoom,
  CustomerNotice,
  ServiceHealthPost,
  Guidance,
  Consultation,
  Recommendation,
  ServiceNote,
  Hunt,
  Investigation,
  Evidence,
  EvidenceTransfer,
  LegalHold,
  Disposal,
  Approval,
  Alert,
  AlertSource,
  AlertCorrelation,
  AlertSuppression,
  TuningRequest,
  NotificationObligation,
  DetectionRequirement,
  MonitoringDeployment,
  Indicator,
  IndicatorIntake,
  IndicatorSweep,
  ServiceSweep,
  SweepResult,
  Vulnerability,
  VulnerabilityExposure,
  ServiceAnalysis,
  BreachHunt,
  ThreatActorProfile,
  ThreatBriefing,
  BriefingAcknowledgement,
} as const;
