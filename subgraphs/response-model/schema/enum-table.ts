import { confidences } from "../advice/confidences.js";
import { consultedKinds } from "../advice/consulted-kinds.js";
import { serviceNoteSubjects } from "../advice/service-note-subjects.js";
import { attackTactics } from "../attack/attack-tactics.js";
import { attackTechniqueStates } from "../attack/attack-technique-states.js";
import { planStepKinds } from "../containment-eradication-recovery/plan-step-kinds.js";
import { controlFrameworks } from "../controls/control-frameworks.js";
import { controlTerms } from "../controls/control-terms.js";
import { alertCorrectionKinds } from "../detection-and-analysis/alerts/alert-correction-kinds.js";
import { alertDispositions } from "../detection-and-analysis/alerts/alert-dispositions.js";
import { alertEntityTypes } from "../detection-and-analysis/alerts/alert-entity-types.js";
import { alertFormats } from "../detection-and-analysis/alerts/alert-formats.js";
import { alertHistoryKinds } from "../detection-and-analysis/alerts/alert-history-kinds.js";
import { alertOutcomes } from "../detection-and-analysis/alerts/alert-outcomes.js";
import { alertSignals } from "../detection-and-analysis/alerts/alert-signals.js";
import { correlationBases } from "../detection-and-analysis/alerts/correlation-bases.js";
import { notificationSources } from "../detection-and-analysis/alerts/notification-sources.js";
import { attackVectors } from "../detection-and-analysis/attack-vectors.js";
import { bearings } from "../detection-and-analysis/bearings.js";
import { customerDataEffects } from "../detection-and-analysis/customer-data-effects.js";
import { definitionPredicates } from "../detection-and-analysis/definition-predicates.js";
import { analysisPeriods } from "../detection-and-analysis/detection/analysis-periods.js";
import { attributionConfidences } from "../detection-and-analysis/detection/attribution-confidences.js";
import { coverageStatuses } from "../detection-and-analysis/detection/coverage-statuses.js";
import { detectionLanguages } from "../detection-and-analysis/detection/detection-languages.js";
import { detectionPriorities } from "../detection-and-analysis/detection/detection-priorities.js";
import { detectionPriorityBases } from "../detection-and-analysis/detection/detection-priority-bases.js";
import { detectionTestOutcomes } from "../detection-and-analysis/detection/detection-test-outcomes.js";
import { huntOutcomes } from "../detection-and-analysis/detection/hunt-outcomes.js";
import { monitoringHealths } from "../detection-and-analysis/detection/monitoring-healths.js";
import { notAffectedJustifications } from "../detection-and-analysis/detection/not-affected-justifications.js";
import { precursorKinds } from "../detection-and-analysis/detection/precursor-kinds.js";
import { precursorOutcomes } from "../detection-and-analysis/detection/precursor-outcomes.js";
import { reportedHealths } from "../detection-and-analysis/detection/reported-healths.js";
import { serviceSweepStatuses } from "../detection-and-analysis/detection/service-sweep-statuses.js";
import { tuningKinds } from "../detection-and-analysis/detection/tuning-kinds.js";
import { disclosureCertainties } from "../detection-and-analysis/disclosure-certainties.js";
import { dwellTimeGaps } from "../detection-and-analysis/dwell-time-gaps.js";
import { escalationFinds } from "../detection-and-analysis/escalation-finds.js";
import { functionalImpacts } from "../detection-and-analysis/functional-impacts.js";
import { informationImpacts } from "../detection-and-analysis/information-impacts.js";
import { priorities } from "../detection-and-analysis/priorities.js";
import { recoverabilities } from "../detection-and-analysis/recoverabilities.js";
import { severities } from "../detection-and-analysis/severities.js";
import { timeCertainties } from "../detection-and-analysis/time-certainties.js";
import { eventTypes } from "../events/event-types.js";
import { custodyEvents } from "../evidence/custody-events.js";
import { evidenceKinds } from "../evidence/evidence-kinds.js";
import { findingConfidences } from "../evidence/finding-confidences.js";
import { handlings } from "../evidence/handlings.js";
import { indicatorOutcomes } from "../evidence/indicator-outcomes.js";
import { indicatorTypes } from "../evidence/indicator-types.js";
import { certainties } from "../gates/certainties.js";
import { gateScopes } from "../gates/gate-scopes.js";
import { gates } from "../gates/gates.js";
import { adversaryActivityStates } from "../machines/analysis/adversary-activity-states.js";
import { breachHuntStates } from "../machines/analysis/breach-hunt-states.js";
import { hypothesisStates } from "../machines/analysis/hypothesis-states.js";
import { investigationStates } from "../machines/analysis/investigation-states.js";
import { observedTechniqueStates } from "../machines/analysis/observed-technique-states.js";
import { approvalStates } from "../machines/case/approval-states.js";
import { assignmentStates } from "../machines/case/assignment-states.js";
import { caseLinkStates } from "../machines/case/case-link-states.js";
import { determinations } from "../machines/case/determinations.js";
import { incidentRoomStates } from "../machines/case/incident-room-states.js";
import { incidentStates } from "../machines/case/incident-states.js";
import { noteStates } from "../machines/case/note-states.js";
import { serviceResponseStates } from "../machines/case/service-response-states.js";
import { taskStates } from "../machines/case/task-states.js";
import { threatActorStates } from "../machines/case/threat-actor-states.js";
import { customerNoticeStates } from "../machines/customers/customer-notice-states.js";
import { serviceHealthPostStates } from "../machines/customers/service-health-post-states.js";
import { alertCorrelationStates } from "../machines/detection/alert-correlation-states.js";
import { alertSourceStates } from "../machines/detection/alert-source-states.js";
import { alertStates } from "../machines/detection/alert-states.js";
import { alertSuppressionStates } from "../machines/detection/alert-suppression-states.js";
import { briefingAcknowledgementStates } from "../machines/detection/briefing-acknowledgement-states.js";
import { detectionRequirementStates } from "../machines/detection/detection-requirement-states.js";
import { indicatorStates } from "../machines/detection/indicator-states.js";
import { indicatorSweepStates } from "../machines/detection/indicator-sweep-states.js";
import { monitoringDeploymentStates } from "../machines/detection/monitoring-deployment-states.js";
import { precursorStates } from "../machines/detection/precursor-states.js";
import { serviceAnalysisStates } from "../machines/detection/service-analysis-states.js";
import { sweepResultStates } from "../machines/detection/sweep-result-states.js";
import { threatBriefingStates } from "../machines/detection/threat-briefing-states.js";
import { tuningRequestStates } from "../machines/detection/tuning-request-states.js";
import { vulnerabilityExposureStates } from "../machines/detection/vulnerability-exposure-states.js";
import { vulnerabilityStates } from "../machines/detection/vulnerability-states.js";
import { disposalStates } from "../machines/evidence/disposal-states.js";
import { evidenceStates } from "../machines/evidence/evidence-states.js";
import { evidenceTransferStates } from "../machines/evidence/evidence-transfer-states.js";
import { legalHoldStates } from "../machines/evidence/legal-hold-states.js";
import { flags } from "../machines/flags.js";
import { followUpStates } from "../machines/lessons/follow-up-states.js";
import { reviewStates } from "../machines/lessons/review-states.js";
import { machines } from "../machines/machines.js";
import { responsibilityRequestStates } from "../machines/people/responsibility-request-states.js";
import { shiftFollowUpStates } from "../machines/people/shift-follow-up-states.js";
import { shiftStates } from "../machines/people/shift-states.js";
import { consultationStates } from "../machines/response/consultation-states.js";
import { guidanceStates } from "../machines/response/guidance-states.js";
import { planStepStates } from "../machines/response/plan-step-states.js";
import { recommendationStates } from "../machines/response/recommendation-states.js";
import { recoveryPlanStates } from "../machines/response/recovery-plan-states.js";
import { states } from "../machines/states.js";
import { clockAddressees } from "../notification/clock-addressees.js";
import { clockStarts } from "../notification/clock-starts.js";
import { clockStates } from "../notification/clock-states.js";
import { clocks } from "../notification/clocks/clocks.js";
import { delayDeciders } from "../notification/delay-deciders.js";
import { jurisdictions } from "../notification/jurisdictions.js";
import { laws } from "../notification/laws.js";
import { noticeContents } from "../notification/notice-contents.js";
import { notificationDelayReasons } from "../notification/notification-delay-reasons.js";
import { notificationExceptionReasons } from "../notification/notification-exception-reasons.js";
import { serviceHealthStatuses } from "../notification/service-health-statuses.js";
import { tenantDimensions } from "../notification/tenant-dimensions.js";
import { followUpKinds } from "../post-incident-activity/follow-up-kinds.js";
import { followUpNatures } from "../post-incident-activity/follow-up-natures.js";
import { lessonKinds } from "../post-incident-activity/lesson-kinds.js";
import { reviewConclusions } from "../post-incident-activity/review-conclusions.js";
import { reviewKinds } from "../post-incident-activity/review-kinds.js";
import { activities } from "../process/activities.js";
import { appointments } from "../process/appointments.js";
import { assignmentRoles } from "../process/assignment-roles.js";
import { caseLinkKinds } from "../process/case-link-kinds.js";
import { goals } from "../process/goals.js";
import { holders } from "../process/holders.js";
import { milestoneKinds } from "../process/milestone-kinds.js";
import { personKinds } from "../process/person-kinds.js";
import { phaseArrows } from "../process/phase-arrows.js";
import { phaseGroups } from "../process/phase-groups.js";
import { phases } from "../process/phases.js";
import { relationKinds } from "../process/relation-kinds.js";
import { responsibilities } from "../process/responsibilities.js";
import { shiftLogCategories } from "../process/shift-log-categories.js";
import { sides } from "../process/sides.js";
import { teamFunctions } from "../process/team-functions.js";
import { timers } from "../process/timers.js";
import { virtualTeamRoles } from "../process/virtual-team-roles.js";
import type { Vocabulary } from "../vocabulary.js";

const enumeration = <const Terms extends Vocabulary>(terms: Terms, description: string) => ({ terms, description });

/** Every vocabulary of the response model as a GraphQL enum: its name, its values and what it is about. */
export const enumTable = {
  Phase: enumeration(phases, "A phase of the response process, in the order of NIST SP 800-61 revision 2."),
  PhaseGroup: enumeration(phaseGroups, "A box of the process diagram; the six phases stand in four of them."),
  PhaseArrow: enumeration(phaseArrows, "An arrow of the process diagram: how the process goes on, or goes back."),
  Goal: enumeration(goals, "What every response to an incident is for."),
  Side: enumeration(sides, "A side of the responsibility matrix: the security team or the service team."),
  Activity: enumeration(activities, "An activity of the responsibility matrix: one of its three rows."),
  Responsibility: enumeration(
    responsibilities,
    "A cell of the responsibility matrix: the right and the duty of a team to carry out certain operations.",
  ),
  TeamFunction: enumeration(teamFunctions, "What a team is for. Each team has exactly one function."),
  PersonKind: enumeration(personKinds, "Whether an account is a human being or a program."),
  Appointment: enumeration(
    appointments,
    "What the organization appoints a person to by name, whatever the teams of that person hold.",
  ),
  Holder: enumeration(holders, "A named person of a thing, to whom an operation may be left."),
  AssignmentRole: enumeration(assignmentRoles, "A role that one named person holds in an incident."),
  ConsultedKind: enumeration(consultedKinds, "To whom a question about an incident is put."),
  Confidence: enumeration(confidences, "How sure the security team is of what it recommends."),
  ServiceNoteSubject: enumeration(serviceNoteSubjects, "What a note of a service team is about."),
  Severity: enumeration(
    severities,
    "How bad an incident is: the service team judges it for its service before escalating, and again as more is known.",
  ),
  FunctionalImpact: enumeration(functionalImpacts, "What an incident does to the services that are provided."),
  InformationImpact: enumeration(informationImpacts, "What an incident did to information. Several can apply."),
  Recoverability: enumeration(recoverabilities, "What it will take to recover from an incident."),
  Priority: enumeration(priorities, "In which order incidents are worked on, by what is judged of each."),
  AttackVector: enumeration(attackVectors, "The way by which an attack came in."),
  CustomerDataEffect: enumeration(customerDataEffects, "What happened, or could have happened, to customer data."),
  DisclosureCertainty: enumeration(disclosureCertainties, "How sure it is that data was disclosed."),
  DefinitionPredicate: enumeration(definitionPredicates, "A branch of the definition of a security incident."),
  NotificationSource: enumeration(notificationSources, "Who or what first noticed the thing that an alert tells of."),
  AlertFormat: enumeration(alertFormats, "How a source of alerts writes them."),
  AlertEntityType: enumeration(alertEntityTypes, "What kind of thing an alert is about."),
  AlertSignal: enumeration(alertSignals, "What a source says of the thing that it watches."),
  AlertCorrectionKind: enumeration(
    alertCorrectionKinds,
    "What was put right in an alert that had been judged wrongly.",
  ),
  AlertHistoryKind: enumeration(alertHistoryKinds, "What happened to an alert."),
  AlertOutcome: enumeration(alertOutcomes, "What became of one alert among the many that a call was about."),
  EscalationFind: enumeration(escalationFinds, "Whose work turned up what is being escalated."),
  AlertDisposition: enumeration(alertDispositions, "What an alert turned out to be."),
  Handling: enumeration(handlings, "Who may read an incident, by the Traffic Light Protocol (TLP) 2.0."),
  IndicatorType: enumeration(indicatorTypes, "A kind of trace by which a compromise can be recognized elsewhere."),
  IndicatorState: enumeration(indicatorStates, "Whether an indicator is searched for, as it is judged."),
  IndicatorOutcome: enumeration(
    indicatorOutcomes,
    "What became of one indicator, or of one object of a STIX bundle, that was taken in.",
  ),
  CustodyEvent: enumeration(custodyEvents, "Something that happened to a piece of evidence."),
  EvidenceKind: enumeration(evidenceKinds, "What a piece of evidence is."),
  FindingConfidence: enumeration(findingConfidences, "How sure whoever investigates is of a finding."),
  Machine: enumeration(machines, "A state machine of the process. Operations declare which of its arrows they follow."),
  State: enumeration(
    states,
    "A state of any of the machines, for what is about a state of one of them. A code means the same as in the enum of the machine's own states.",
  ),
  IncidentState: enumeration(incidentStates, "How far the response to an incident has come."),
  ServiceResponseState: enumeration(serviceResponseStates, "How far the response of one affected service has come."),
  RecoveryPlanState: enumeration(recoveryPlanStates, "Whether both sides have agreed a recovery plan."),
  PlanStepKind: enumeration(planStepKinds, "What a step of the plan of a service is for."),
  PlanStepState: enumeration(planStepStates, "How far a step of the plan of a service has come."),
  TaskState: enumeration(taskStates, "Whether a task in an incident is done."),
  NoteState: enumeration(noteStates, "Whether a note of an incident is pinned."),
  CaseLinkKind: enumeration(caseLinkKinds, "What a link of an incident leads to."),
  CaseLinkState: enumeration(caseLinkStates, "Whether a link of an incident is still to be followed."),
  ThreatActorState: enumeration(threatActorStates, "Whether an incident is attributed to an adversary."),
  ObservedTechniqueState: enumeration(
    observedTechniqueStates,
    "Whether a technique counts as observed in an incident.",
  ),
  AdversaryActivityState: enumeration(
    adversaryActivityStates,
    "Whether an act counts as one of the adversary's in an incident.",
  ),
  TimeCertainty: enumeration(timeCertainties, "How sure the time of an act of the adversary is."),
  DwellTimeGap: enumeration(
    dwellTimeGaps,
    "Why nobody can say how long the adversary was there before anything was detected.",
  ),
  PrecursorState: enumeration(precursorStates, "Whether a sign may still lead to an incident."),
  PrecursorKind: enumeration(precursorKinds, "What announces that an incident may occur."),
  PrecursorOutcome: enumeration(precursorOutcomes, "What became of a sign that an incident may occur."),
  HypothesisState: enumeration(hypothesisStates, "Whether a hypothesis about an incident holds."),
  Bearing: enumeration(bearings, "Whether a point speaks for a hypothesis or against it."),
  BreachHuntState: enumeration(breachHuntStates, "Whether a hunt for a breach goes on."),
  HuntOutcome: enumeration(huntOutcomes, "What a hunt for a breach came to."),
  NotAffectedJustification: enumeration(
    notAffectedJustifications,
    "Why a vulnerability does not affect a service, by the words of VEX.",
  ),
  AttributionConfidence: enumeration(attributionConfidences, "How sure an attribution is, by the scale of STIX 2.1."),
  CustomerNoticeState: enumeration(customerNoticeStates, "How far a notice to customers has come."),
  ServiceHealthPostState: enumeration(serviceHealthPostStates, "Whether a post stands on the service-health board."),
  ServiceHealthStatus: enumeration(
    serviceHealthStatuses,
    "What a post on the service-health board says of how far the response has come.",
  ),
  TenantDimension: enumeration(tenantDimensions, "By what the affected tenants of an incident are counted."),
  IncidentRoomState: enumeration(incidentRoomStates, "Whether responders meet in the room of an incident."),
  GuidanceState: enumeration(guidanceStates, "Whether guidance for the recovery is followed."),
  ConsultationState: enumeration(consultationStates, "What has become of a question that was put to somebody."),
  RecommendationState: enumeration(recommendationStates, "Whether a recommended eradication is accepted."),
  InvestigationState: enumeration(investigationStates, "Whether a forensic investigation goes on."),
  EvidenceState: enumeration(evidenceStates, "What has become of a piece of evidence."),
  EvidenceTransferState: enumeration(evidenceTransferStates, "What has become of an offer to take evidence over."),
  LegalHoldState: enumeration(legalHoldStates, "Whether a legal hold is in force."),
  DisposalState: enumeration(disposalStates, "What has become of a disposal that was asked for."),
  ApprovalState: enumeration(approvalStates, "What has become of an approval that was asked for."),
  MilestoneKind: enumeration(milestoneKinds, "What an incident, or the response of one of its services, has reached."),
  RelationKind: enumeration(relationKinds, "How one incident relates to another."),
  VirtualTeamRole: enumeration(virtualTeamRoles, "What a member of a virtual team is there for."),
  Determination: enumeration(determinations, "How sure the security team is that an incident is real."),
  AlertSourceState: enumeration(alertSourceStates, "Whether a source of alerts is listened to."),
  AlertState: enumeration(alertStates, "What has become of an alert."),
  AlertCorrelationState: enumeration(
    alertCorrelationStates,
    "What has become of a suggestion that alerts belong together.",
  ),
  CorrelationBasis: enumeration(correlationBases, "What alerts have in common that seem to belong together."),
  AlertSuppressionState: enumeration(alertSuppressionStates, "Whether a rule holds alerts back."),
  TuningRequestState: enumeration(tuningRequestStates, "How far the tuning of a detection has come."),
  TuningKind: enumeration(tuningKinds, "How a detection is changed so that it does not raise the same again."),
  AssignmentState: enumeration(assignmentStates, "Whether a person has taken a role in an incident."),
  DetectionRequirementState: enumeration(detectionRequirementStates, "How far a detection requirement has come."),
  DetectionPriority: enumeration(detectionPriorities, "How urgent it is that a service can detect something."),
  DetectionPriorityBasis: enumeration(detectionPriorityBases, "What the priority of a detection requirement rests on."),
  MonitoringDeploymentState: enumeration(
    monitoringDeploymentStates,
    "Whether monitoring that was put into an environment still runs there.",
  ),
  MonitoringHealth: enumeration(monitoringHealths, "Whether deployed monitoring does what it is there for."),
  ReportedHealth: enumeration(reportedHealths, "Whether monitoring does what it is there for, as it is reported."),
  CoverageStatus: enumeration(
    coverageStatuses,
    "How well a service detects a technique that it must be able to detect.",
  ),
  DetectionLanguage: enumeration(detectionLanguages, "In which language a detection is written."),
  DetectionTestOutcome: enumeration(detectionTestOutcomes, "What a test of a detection has come to."),
  AttackTactic: enumeration(attackTactics, "What an adversary wants at a time: a tactic of ATT&CK Enterprise."),
  AttackTechniqueState: enumeration(attackTechniqueStates, "Whether ATT&CK still has a technique."),
  IndicatorSweepState: enumeration(indicatorSweepStates, "Whether a sweep for indicators of compromise goes on."),
  ServiceSweepStatus: enumeration(serviceSweepStatuses, "How far a sweep for indicators is in one service."),
  SweepResultState: enumeration(sweepResultStates, "Whether the result of a sweep holds, as the service's team says."),
  ThreatBriefingState: enumeration(
    threatBriefingStates,
    "Whether a threat briefing is a draft, published or withdrawn.",
  ),
  BriefingAcknowledgementState: enumeration(
    briefingAcknowledgementStates,
    "How the team of a service has answered an edition of a threat briefing.",
  ),
  VulnerabilityState: enumeration(vulnerabilityStates, "How far the handling of a vulnerability has come."),
  VulnerabilityExposureState: enumeration(
    vulnerabilityExposureStates,
    "What a vulnerability is to one service, as its own team says.",
  ),
  ServiceAnalysisState: enumeration(serviceAnalysisStates, "How far the analysis of a service has come."),
  AnalysisPeriod: enumeration(analysisPeriods, "Over which stretch of time a service team looks at its service."),
  ReviewState: enumeration(reviewStates, "How far the review of an incident has come."),
  FollowUpState: enumeration(followUpStates, "What has become of a piece of work that a review asked for."),
  ResponsibilityRequestState: enumeration(
    responsibilityRequestStates,
    "The state of a request for a cell of the security side.",
  ),
  ShiftState: enumeration(shiftStates, "Whether a shift of an operations center is on duty."),
  ShiftFollowUpState: enumeration(
    shiftFollowUpStates,
    "Whether what an entry of the shift log left to be done is done.",
  ),
  ShiftLogCategory: enumeration(shiftLogCategories, "What an entry of a shift log is."),
  Gate: enumeration(gates, "A precondition. An operation whose gate is not met is refused, and told what is missing."),
  GateScope: enumeration(gateScopes, "Of what a gate is asked, where a thing has parts with gates of their own."),
  Certainty: enumeration(certainties, "How surely an operation has an effect."),
  Flag: enumeration(flags, "What can be raised on a thing so that a step waits for an approval."),
  Clock: enumeration(clocks, "A deadline, by law or contract, for telling somebody of an incident."),
  ClockAddressee: enumeration(clockAddressees, "Who must be told before a notification clock runs out."),
  ClockStart: enumeration(clockStarts, "The moment at which a notification clock starts."),
  Law: enumeration(laws, "A law, or a contract, that asks for a notice."),
  Jurisdiction: enumeration(jurisdictions, "Where a duty to notify comes from."),
  NoticeContent: enumeration(noticeContents, "What a notice must say."),
  ClockState: enumeration(clockStates, "What has become of a notification clock."),
  Timer: enumeration(timers, "Something that is asked of somebody, and how long it waits for them."),
  NotificationDelayReason: enumeration(notificationDelayReasons, "Why a notice may wait."),
  DelayDecider: enumeration(delayDeciders, "Who decides that a notice may wait."),
  NotificationExceptionReason: enumeration(notificationExceptionReasons, "Why a notice is not due at all."),
  FollowUpKind: enumeration(followUpKinds, "What kind of work a follow-up is."),
  FollowUpNature: enumeration(followUpNatures, "How a follow-up helps against the next incident."),
  ReviewKind: enumeration(reviewKinds, "How deep the look back at an incident goes."),
  ReviewConclusion: enumeration(reviewConclusions, "What a review decides about the process itself."),
  LessonKind: enumeration(lessonKinds, "What kind of thing a review found."),
  ControlFramework: enumeration(controlFrameworks, "A standard or law that the process can be checked against."),
  Control: enumeration(
    controlTerms,
    "A control of a standard or law, described by what satisfies it: our reading of it.",
  ),
  EventType: enumeration(
    eventTypes,
    "What subscribers can be told of, as CloudEvents over signed webhooks: each at least once, and in order for each subject.",
  ),
};

export type EnumName = keyof typeof enumTable;

/** The codes of one enum. */
export type EnumValue<Name extends EnumName> = keyof (typeof enumTable)[Name]["terms"] & string;
