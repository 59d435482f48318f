import { registered } from "./registered.js";

// Each name is at once the enum object for `@Field(() => Severity)` and the TypeScript type of its values. What stands without a name
// is named by directives alone.

export const Phase = registered("Phase");
export type Phase = keyof typeof Phase;

registered("PhaseGroup");

export const Side = registered("Side");
export type Side = keyof typeof Side;

export const Activity = registered("Activity");
export type Activity = keyof typeof Activity;

export const Responsibility = registered("Responsibility");
export type Responsibility = keyof typeof Responsibility;

export const TeamFunction = registered("TeamFunction");
export type TeamFunction = keyof typeof TeamFunction;

export const PersonKind = registered("PersonKind");
export type PersonKind = keyof typeof PersonKind;

export const Appointment = registered("Appointment");
export type Appointment = keyof typeof Appointment;

export const AssignmentRole = registered("AssignmentRole");
export type AssignmentRole = keyof typeof AssignmentRole;

export const ConsultedKind = registered("ConsultedKind");
export type ConsultedKind = keyof typeof ConsultedKind;

export const Confidence = registered("Confidence");
export type Confidence = keyof typeof Confidence;

export const ServiceNoteSubject = registered("ServiceNoteSubject");
export type ServiceNoteSubject = keyof typeof ServiceNoteSubject;

export const Severity = registered("Severity");
export type Severity = keyof typeof Severity;

export const FunctionalImpact = registered("FunctionalImpact");
export type FunctionalImpact = keyof typeof FunctionalImpact;

export const InformationImpact = registered("InformationImpact");
export type InformationImpact = keyof typeof InformationImpact;

export const Recoverability = registered("Recoverability");
export type Recoverability = keyof typeof Recoverability;

export const AttackVector = registered("AttackVector");
export type AttackVector = keyof typeof AttackVector;

export const CustomerDataEffect = registered("CustomerDataEffect");
export type CustomerDataEffect = keyof typeof CustomerDataEffect;

export const DisclosureCertainty = registered("DisclosureCertainty");
export type DisclosureCertainty = keyof typeof DisclosureCertainty;

export const DefinitionPredicate = registered("DefinitionPredicate");
export type DefinitionPredicate = keyof typeof DefinitionPredicate;

export const NotificationSource = registered("NotificationSource");
export type NotificationSource = keyof typeof NotificationSource;

export const AlertFormat = registered("AlertFormat");
export type AlertFormat = keyof typeof AlertFormat;

export const AlertEntityType = registered("AlertEntityType");
export type AlertEntityType = keyof typeof AlertEntityType;

export const AlertSignal = registered("AlertSignal");
export type AlertSignal = keyof typeof AlertSignal;

export const AlertCorrectionKind = registered("AlertCorrectionKind");
export type AlertCorrectionKind = keyof typeof AlertCorrectionKind;

export const AlertHistoryKind = registered("AlertHistoryKind");
export type AlertHistoryKind = keyof typeof AlertHistoryKind;

export const AlertOutcome = registered("AlertOutcome");
export type AlertOutcome = keyof typeof AlertOutcome;

export const EscalationFind = registered("EscalationFind");
export type EscalationFind = keyof typeof EscalationFind;

export const AlertDisposition = registered("AlertDisposition");
export type AlertDisposition = keyof typeof AlertDisposition;

export const Handling = registered("Handling");
export type Handling = keyof typeof Handling;

export const IndicatorType = registered("IndicatorType");
export type IndicatorType = keyof typeof IndicatorType;

export const IndicatorState = registered("IndicatorState");
export type IndicatorState = keyof typeof IndicatorState;

export const IndicatorOutcome = registered("IndicatorOutcome");
export type IndicatorOutcome = keyof typeof IndicatorOutcome;

export const CustodyEvent = registered("CustodyEvent");
export type CustodyEvent = keyof typeof CustodyEvent;

export const Machine = registered("Machine");
export type Machine = keyof typeof Machine;

export const State = registered("State");
export type State = keyof typeof State;

export const IncidentState = registered("IncidentState");
export type IncidentState = keyof typeof IncidentState;

export const ServiceResponseState = registered("ServiceResponseState");
export type ServiceResponseState = keyof typeof ServiceResponseState;

export const RecoveryPlanState = registered("RecoveryPlanState");
export type RecoveryPlanState = keyof typeof RecoveryPlanState;

export const PlanStepKind = registered("PlanStepKind");
export type PlanStepKind = keyof typeof PlanStepKind;

export const PlanStepState = registered("PlanStepState");
export type PlanStepState = keyof typeof PlanStepState;

export const TaskState = registered("TaskState");
export type TaskState = keyof typeof TaskState;

export const NoteState = registered("NoteState");
export type NoteState = keyof typeof NoteState;

export const CaseLinkKind = registered("CaseLinkKind");
export type CaseLinkKind = keyof typeof CaseLinkKind;

export const CaseLinkState = registered("CaseLinkState");
export type CaseLinkState = keyof typeof CaseLinkState;

export const ThreatActorState = registered("ThreatActorState");
export type ThreatActorState = keyof typeof ThreatActorState;

export const ObservedTechniqueState = registered("ObservedTechniqueState");
export type ObservedTechniqueState = keyof typeof ObservedTechniqueState;

export const AdversaryActivityState = registered("AdversaryActivityState");
export type AdversaryActivityState = keyof typeof AdversaryActivityState;

export const TimeCertainty = registered("TimeCertainty");
export type TimeCertainty = keyof typeof TimeCertainty;

export const DwellTimeGap = registered("DwellTimeGap");
export type DwellTimeGap = keyof typeof DwellTimeGap;

export const PrecursorState = registered("PrecursorState");
export type PrecursorState = keyof typeof PrecursorState;

export const PrecursorKind = registered("PrecursorKind");
export type PrecursorKind = keyof typeof PrecursorKind;

export const PrecursorOutcome = registered("PrecursorOutcome");
export type PrecursorOutcome = keyof typeof PrecursorOutcome;

export const HypothesisState = registered("HypothesisState");
export type HypothesisState = keyof typeof HypothesisState;

export const Bearing = registered("Bearing");
export type Bearing = keyof typeof Bearing;

export const BreachHuntState = registered("BreachHuntState");
export type BreachHuntState = keyof typeof BreachHuntState;

export const HuntOutcome = registered("HuntOutcome");
export type HuntOutcome = keyof typeof HuntOutcome;

export const AttributionConfidence = registered("AttributionConfidence");
export type AttributionConfidence = keyof typeof AttributionConfidence;

export const NotAffectedJustification = registered("NotAffectedJustification");
export type NotAffectedJustification = keyof typeof NotAffectedJustification;

export const CustomerNoticeState = registered("CustomerNoticeState");
export type CustomerNoticeState = keyof typeof CustomerNoticeState;
export const ServiceHealthPostState = registered("ServiceHealthPostState");
export type ServiceHealthPostState = keyof typeof ServiceHealthPostState;
export const ServiceHealthStatus = registered("ServiceHealthStatus");
export type ServiceHealthStatus = keyof typeof ServiceHealthStatus;
export const TenantDimension = registered("TenantDimension");
export type TenantDimension = keyof typeof TenantDimension;
export const IncidentRoomState = registered("IncidentRoomState");
export type IncidentRoomState = keyof typeof IncidentRoomState;

export const ShiftState = registered("ShiftState");
export type ShiftState = keyof typeof ShiftState;

export const ShiftFollowUpState = registered("ShiftFollowUpState");
export type ShiftFollowUpState = keyof typeof ShiftFollowUpState;

export const ShiftLogCategory = registered("ShiftLogCategory");
export type ShiftLogCategory = keyof typeof ShiftLogCategory;

export const GuidanceState = registered("GuidanceState");
export type GuidanceState = keyof typeof GuidanceState;

export const ConsultationState = registered("ConsultationState");
export type ConsultationState = keyof typeof ConsultationState;

export const RecommendationState = registered("RecommendationState");
export type RecommendationState = keyof typeof RecommendationState;

export const ApprovalState = registered("ApprovalState");
export type ApprovalState = keyof typeof ApprovalState;

export const EvidenceKind = registered("EvidenceKind");
export type EvidenceKind = keyof typeof EvidenceKind;

export const FindingConfidence = registered("FindingConfidence");
export type FindingConfidence = keyof typeof FindingConfidence;

export const InvestigationState = registered("InvestigationState");
export type InvestigationState = keyof typeof InvestigationState;

export const EvidenceState = registered("EvidenceState");
export type EvidenceState = keyof typeof EvidenceState;

export const EvidenceTransferState = registered("EvidenceTransferState");
export type EvidenceTransferState = keyof typeof EvidenceTransferState;

export const LegalHoldState = registered("LegalHoldState");
export type LegalHoldState = keyof typeof LegalHoldState;

export const DisposalState = registered("DisposalState");
export type DisposalState = keyof typeof DisposalState;

export const MilestoneKind = registered("MilestoneKind");
export type MilestoneKind = keyof typeof MilestoneKind;

export const RelationKind = registered("RelationKind");
export type RelationKind = keyof typeof RelationKind;

export const VirtualTeamRole = registered("VirtualTeamRole");
export type VirtualTeamRole = keyof typeof VirtualTeamRole;

export const Determination = registered("Determination");
export type Determination = keyof typeof Determination;

export const AlertSourceState = registered("AlertSourceState");
export type AlertSourceState = keyof typeof AlertSourceState;

export const AlertState = registered("AlertState");
export type AlertState = keyof typeof AlertState;

export const AlertCorrelationState = registered("AlertCorrelationState");
export type AlertCorrelationState = keyof typeof AlertCorrelationState;

export const CorrelationBasis = registered("CorrelationBasis");
export type CorrelationBasis = keyof typeof CorrelationBasis;

export const AlertSuppressionState = registered("AlertSuppressionState");
export type AlertSuppressionState = keyof typeof AlertSuppressionState;
export const TuningRequestState = registered("TuningRequestState");
export type TuningRequestState = keyof typeof TuningRequestState;
export const TuningKind = registered("TuningKind");
export type TuningKind = keyof typeof TuningKind;

export const AssignmentState = registered("AssignmentState");
export type AssignmentState = keyof typeof AssignmentState;

export const IndicatorSweepState = registered("IndicatorSweepState");
export type IndicatorSweepState = keyof typeof IndicatorSweepState;

export const ServiceSweepStatus = registered("ServiceSweepStatus");
export type ServiceSweepStatus = keyof typeof ServiceSweepStatus;

export const SweepResultState = registered("SweepResultState");
export type SweepResultState = keyof typeof SweepResultState;

export const ThreatBriefingState = registered("ThreatBriefingState");
export type ThreatBriefingState = keyof typeof ThreatBriefingState;

export const BriefingAcknowledgementState = registered("BriefingAcknowledgementState");
export type BriefingAcknowledgementState = keyof typeof BriefingAcknowledgementState;

export const VulnerabilityState = registered("VulnerabilityState");
export type VulnerabilityState = keyof typeof VulnerabilityState;

export const VulnerabilityExposureState = registered("VulnerabilityExposureState");
export type VulnerabilityExposureState = keyof typeof VulnerabilityExposureState;

export const ServiceAnalysisState = registered("ServiceAnalysisState");
export type ServiceAnalysisState = keyof typeof ServiceAnalysisState;

export const AnalysisPeriod = registered("AnalysisPeriod");
export type AnalysisPeriod = keyof typeof AnalysisPeriod;

export const DetectionRequirementState = registered("DetectionRequirementState");
export type DetectionRequirementState = keyof typeof DetectionRequirementState;

export const DetectionPriority = registered("DetectionPriority");
export type DetectionPriority = keyof typeof DetectionPriority;

export const DetectionPriorityBasis = registered("DetectionPriorityBasis");
export type DetectionPriorityBasis = keyof typeof DetectionPriorityBasis;

export const MonitoringDeploymentState = registered("MonitoringDeploymentState");
export type MonitoringDeploymentState = keyof typeof MonitoringDeploymentState;

export const MonitoringHealth = registered("MonitoringHealth");
export type MonitoringHealth = keyof typeof MonitoringHealth;

export const ReportedHealth = registered("ReportedHealth");
export type ReportedHealth = keyof typeof ReportedHealth;

export const CoverageStatus = registered("CoverageStatus");
export type CoverageStatus = keyof typeof CoverageStatus;

export const DetectionLanguage = registered("DetectionLanguage");
export type DetectionLanguage = keyof typeof DetectionLanguage;

export const DetectionTestOutcome = registered("DetectionTestOutcome");
export type DetectionTestOutcome = keyof typeof DetectionTestOutcome;

export const AttackTactic = registered("AttackTactic");
export type AttackTactic = keyof typeof AttackTactic;

export const AttackTechniqueState = registered("AttackTechniqueState");
export type AttackTechniqueState = keyof typeof AttackTechniqueState;

export const ReviewState = registered("ReviewState");
export type ReviewState = keyof typeof ReviewState;

export const ResponsibilityRequestState = registered("ResponsibilityRequestState");
export type ResponsibilityRequestState = keyof typeof ResponsibilityRequestState;

export const FollowUpState = registered("FollowUpState");
export type FollowUpState = keyof typeof FollowUpState;

export const Gate = registered("Gate");
export type Gate = keyof typeof Gate;

export const GateScope = registered("GateScope");
export type GateScope = keyof typeof GateScope;

export const Clock = registered("Clock");
export type Clock = keyof typeof Clock;

registered("ClockStart");

export const ClockAddressee = registered("ClockAddressee");
export type ClockAddressee = keyof typeof ClockAddressee;

export const ClockState = registered("ClockState");
export type ClockState = keyof typeof ClockState;

export const NotificationDelayReason = registered("NotificationDelayReason");
export type NotificationDelayReason = keyof typeof NotificationDelayReason;

export const NotificationExceptionReason = registered("NotificationExceptionReason");
export type NotificationExceptionReason = keyof typeof NotificationExceptionReason;

export const FollowUpKind = registered("FollowUpKind");
export type FollowUpKind = keyof typeof FollowUpKind;

export const FollowUpNature = registered("FollowUpNature");
export type FollowUpNature = keyof typeof FollowUpNature;

export const ReviewKind = registered("ReviewKind");
export type ReviewKind = keyof typeof ReviewKind;

export const ReviewConclusion = registered("ReviewConclusion");
export type ReviewConclusion = keyof typeof ReviewConclusion;

export const LessonKind = registered("LessonKind");
export type LessonKind = keyof typeof LessonKind;

registered("ControlFramework");

export const Law = registered("Law");
export type Law = keyof typeof Law;

export const Jurisdiction = registered("Jurisdiction");
export type Jurisdiction = keyof typeof Jurisdiction;

export const NoticeContent = registered("NoticeContent");
export type NoticeContent = keyof typeof NoticeContent;
