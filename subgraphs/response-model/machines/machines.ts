import { clockStates } from "../notification/clock-states.js";
import type { Term, Vocabulary } from "../vocabulary.js";
import { adversaryActivityStates } from "./analysis/adversary-activity-states.js";
import { breachHuntStates } from "./analysis/breach-hunt-states.js";
import { hypothesisStates } from "./analysis/hypothesis-states.js";
import { investigationStates } from "./analysis/investigation-states.js";
import { observedTechniqueStates } from "./analysis/observed-technique-states.js";
import { approvalStates } from "./case/approval-states.js";
import { assignmentStates } from "./case/assignment-states.js";
import { caseLinkStates } from "./case/case-link-states.js";
import { determinations } from "./case/determinations.js";
import { incidentRoomStates } from "./case/incident-room-states.js";
import { incidentStates } from "./case/incident-states.js";
import { noteStates } from "./case/note-states.js";
import { serviceResponseStates } from "./case/service-response-states.js";
import { taskStates } from "./case/task-states.js";
import { threatActorStates } from "./case/threat-actor-states.js";
import { customerNoticeStates } from "./customers/customer-notice-states.js";
import { serviceHealthPostStates } from "./customers/service-health-post-states.js";
import { alertCorrelationStates } from "./detection/alert-correlation-states.js";
import { alertSourceStates } from "./detection/alert-source-states.js";
import { alertStates } from "./detection/alert-states.js";
import { alertSuppressionStates } from "./detection/alert-suppression-states.js";
import { briefingAcknowledgementStates } from "./detection/briefing-acknowledgement-states.js";
import { detectionRequirementStates } from "./detection/detection-requirement-states.js";
import { indicatorStates } from "./detection/indicator-states.js";
import { indicatorSweepStates } from "./detection/indicator-sweep-states.js";
import { monitoringDeploymentStates } from "./detection/monitoring-deployment-states.js";
import { precursorStates } from "./detection/precursor-states.js";
import { serviceAnalysisStates } from "./detection/service-analysis-states.js";
import { sweepResultStates } from "./detection/sweep-result-states.js";
import { threatBriefingStates } from "./detection/threat-briefing-states.js";
import { tuningRequestStates } from "./detection/tuning-request-states.js";
import { vulnerabilityExposureStates } from "./detection/vulnerability-exposure-states.js";
import { vulnerabilityStates } from "./detection/vulnerability-states.js";
import { disposalStates } from "./evidence/disposal-states.js";
import { evidenceStates } from "./evidence/evidence-states.js";
import { evidenceTransferStates } from "./evidence/evidence-transfer-states.js";
import { legalHoldStates } from "./evidence/legal-hold-states.js";
import { followUpStates } from "./lessons/follow-up-states.js";
import { reviewStates } from "./lessons/review-states.js";
import { responsibilityRequestStates } from "./people/responsibility-request-states.js";
import { shiftFollowUpStates } from "./people/shift-follow-up-states.js";
import { shiftStates } from "./people/shift-states.js";
import { consultationStates } from "./response/consultation-states.js";
import { guidanceStates } from "./response/guidance-states.js";
import { planStepStates } from "./response/plan-step-states.js";
import { recommendationStates } from "./response/recommendation-states.js";
import { recoveryPlanStates } from "./response/recovery-plan-states.js";

interface MachineTerm<States extends Vocabulary = Vocabulary> extends Term {
  /** The vocabulary of the states this machine can be in. */
  readonly states: States;
  /** The state in which a new one begins. */
  readonly initial: string;
}

const machine = <const States extends Vocabulary>(term: MachineTerm<States> & { initial: keyof States & string }) =>
  term;

/** The state machines. Their arrows are the `transitions` that operations and reactions declare in their policies. */
export const machines = {
  Incident: machine({
    title: "Incident",
    description: "How far the response to an incident has come, from its escalation to its end.",
    states: incidentStates,
    initial: "SUSPECTED",
  }),
  ServiceResponse: machine({
    title: "Service response",
    description:
      "How far the response of one affected service has come in its present round. Its own team carries it out; the security team leads.",
    states: serviceResponseStates,
    initial: "ANALYSIS",
  }),
  RecoveryPlan: machine({
    title: "Recovery plan",
    description: "Whether both sides have agreed a version of a service's recovery plan.",
    states: recoveryPlanStates,
    initial: "PROPOSED",
  }),
  PlanStep: machine({
    title: "Plan step",
    description: "How far a step of a service's plan has come: agreed by both sides, then carried out.",
    states: planStepStates,
    initial: "PROPOSED",
  }),
  Task: machine({
    title: "Task",
    description: "Whether a task that somebody has taken on beside the plan is done.",
    states: taskStates,
    initial: "OPEN",
  }),
  Note: machine({
    title: "Note",
    description: "Whether a note in the file of an incident is put before the others.",
    states: noteStates,
    initial: "POSTED",
  }),
  CaseLink: machine({
    title: "Case link",
    description: "Whether a link in the file of an incident is still to be followed.",
    states: caseLinkStates,
    initial: "LISTED",
  }),
  ThreatActor: machine({
    title: "Threat actor",
    description: "Whether an incident is attributed to an adversary.",
    states: threatActorStates,
    initial: "NAMED",
  }),
  Indicator: machine({
    title: "Indicator",
    description: "Whether a trace of a compromise is searched for, or was found to be none.",
    states: indicatorStates,
    initial: "ACTIVE",
  }),
  ObservedTechnique: machine({
    title: "Observed technique",
    description: "Whether a technique of ATT&CK counts as observed in an incident.",
    states: observedTechniqueStates,
    initial: "OBSERVED",
  }),
  AdversaryActivity: machine({
    title: "Act of the adversary",
    description: "Whether an act counts as one of the adversary's in an incident.",
    states: adversaryActivityStates,
    initial: "STANDING",
  }),
  Precursor: machine({
    title: "Precursor",
    description: "Whether a sign may still lead to an incident.",
    states: precursorStates,
    initial: "OPEN",
  }),
  Hypothesis: machine({
    title: "Hypothesis",
    description: "Whether a hypothesis about an incident holds.",
    states: hypothesisStates,
    initial: "OPEN",
  }),
  BreachHunt: machine({
    title: "Breach hunt",
    description: "Whether a hunt for a breach goes on.",
    states: breachHuntStates,
    initial: "OPEN",
  }),
  IndicatorSweep: machine({
    title: "Indicator sweep",
    description: "Whether services are being searched for indicators of compromise.",
    states: indicatorSweepStates,
    initial: "OPEN",
  }),
  SweepResult: machine({
    title: "Sweep result",
    description: "Whether the result of a sweep for one service holds, as the service's team says.",
    states: sweepResultStates,
    initial: "RECORDED",
  }),
  IncidentRoom: machine({
    title: "Incident room",
    description: "Whether responders meet in the room of an incident.",
    states: incidentRoomStates,
    initial: "OPEN",
  }),
  CustomerNotice: machine({
    title: "Customer notice",
    description: "Whether a notice to customers is written, released by a second person, and sent.",
    states: customerNoticeStates,
    initial: "DRAFT",
  }),
  ServiceHealthPost: machine({
    title: "Service health post",
    description: "Whether a post stands on the service-health board, released by a second person.",
    states: serviceHealthPostStates,
    initial: "DRAFT",
  }),
  Guidance: machine({
    title: "Guidance",
    description: "Whether the service team follows what the security team recommends for its recovery.",
    states: guidanceStates,
    initial: "ISSUED",
  }),
  Consultation: machine({
    title: "Consultation",
    description: "What has become of a question that was put to somebody who knows.",
    states: consultationStates,
    initial: "REQUESTED",
  }),
  Recommendation: machine({
    title: "Recommendation",
    description:
      "Whether the lead and the owner of a service accept the eradication that the security team recommends.",
    states: recommendationStates,
    initial: "PROPOSED",
  }),
  Investigation: machine({
    title: "Investigation",
    description: "Whether the question of a forensic investigation is answered.",
    states: investigationStates,
    initial: "OPEN",
  }),
  Evidence: machine({
    title: "Evidence",
    description: "Whether a piece of evidence is at hand, in long-term storage, or destroyed.",
    states: evidenceStates,
    initial: "HELD",
  }),
  EvidenceTransfer: machine({
    title: "Evidence transfer",
    description: "Whether the person to whom evidence is offered has taken it over.",
    states: evidenceTransferStates,
    initial: "OFFERED",
  }),
  LegalHold: machine({
    title: "Legal hold",
    description: "Whether a legal hold keeps what it covers. Lifting it takes two people.",
    states: legalHoldStates,
    initial: "IN_FORCE",
  }),
  Disposal: machine({
    title: "Disposal",
    description: "Whether what one person asked to have destroyed was destroyed by another.",
    states: disposalStates,
    initial: "REQUESTED",
  }),
  Approval: machine({
    title: "Approval",
    description: "Whether another party has agreed to a step that needs its word.",
    states: approvalStates,
    initial: "REQUESTED",
  }),
  Determination: machine({
    title: "Determination",
    description: "How sure the security team is that an incident is real. It moves apart from the incident's state.",
    states: determinations,
    initial: "SUSPECTED",
  }),
  NotificationObligation: machine({
    title: "Notification obligation",
    description: "Whether somebody who must be told of an incident was told, and how much time is left.",
    states: clockStates,
    initial: "RUNNING",
  }),
  Alert: machine({
    title: "Alert",
    description: "What has become of an alert since it arrived at the service team.",
    states: alertStates,
    initial: "RECEIVED",
  }),
  AlertSource: machine({
    title: "Alert source",
    description: "Whether what a source of alerts hands in is taken.",
    states: alertSourceStates,
    initial: "ENABLED",
  }),
  AlertCorrelation: machine({
    title: "Alert correlation",
    description: "Whether alerts belong together that seem to.",
    states: alertCorrelationStates,
    initial: "SUGGESTED",
  }),
  AlertSuppression: machine({
    title: "Alert suppression",
    description: "Whether a rule holds alerts of a service back from its queue.",
    states: alertSuppressionStates,
    initial: "PROPOSED",
  }),
  TuningRequest: machine({
    title: "Tuning request",
    description: "Whether a detection that raised what was no incident has been changed.",
    states: tuningRequestStates,
    initial: "REQUESTED",
  }),
  Assignment: machine({
    title: "Assignment",
    description: "Whether a person has taken the role in an incident that was offered to them.",
    states: assignmentStates,
    initial: "OFFERED",
  }),
  DetectionRequirement: machine({
    title: "Detection requirement",
    description: "Whether a detection that was asked for is agreed by both sides and works in production.",
    states: detectionRequirementStates,
    initial: "PROPOSED",
  }),
  MonitoringDeployment: machine({
    title: "Monitoring deployment",
    description: "Whether monitoring that was put into an environment for a detection requirement still runs there.",
    states: monitoringDeploymentStates,
    initial: "ACTIVE",
  }),
  Vulnerability: machine({
    title: "Vulnerability",
    description: "How far a vulnerability has come from its report to its disclosure.",
    states: vulnerabilityStates,
    initial: "REPORTED",
  }),
  VulnerabilityExposure: machine({
    title: "Vulnerability exposure",
    description: "Whether one service is affected by a vulnerability, as its own team says.",
    states: vulnerabilityExposureStates,
    initial: "UNDER_INVESTIGATION",
  }),
  ThreatBriefing: machine({
    title: "Threat briefing",
    description: "Whether a threat briefing is a draft, published or withdrawn.",
    states: threatBriefingStates,
    initial: "DRAFT",
  }),
  BriefingAcknowledgement: machine({
    title: "Briefing acknowledgement",
    description: "How the team of one service has answered an edition of a threat briefing.",
    states: briefingAcknowledgementStates,
    initial: "PENDING",
  }),
  ServiceAnalysis: machine({
    title: "Service analysis",
    description: "Whether the analysis of a service over a period stands, as its own team has published it.",
    states: serviceAnalysisStates,
    initial: "DRAFT",
  }),
  Review: machine({
    title: "Review",
    description: "How far the review of an incident has come.",
    states: reviewStates,
    initial: "DRAFT",
  }),
  FollowUp: machine({
    title: "Follow-up",
    description: "What has become of a piece of work that a review asked for.",
    states: followUpStates,
    initial: "OUTSTANDING",
  }),
  ResponsibilityRequest: machine({
    title: "Responsibility request",
    description: "Whether a second person grants a team a cell of the security side.",
    states: responsibilityRequestStates,
    initial: "PENDING",
  }),
  Shift: machine({
    title: "Shift",
    description: "Whether a shift of an operations center is on duty, or the next one has taken over from it.",
    states: shiftStates,
    initial: "OPEN",
  }),
  ShiftFollowUp: machine({
    title: "Shift follow-up",
    description: "Whether what an entry of the shift log left to be done is done.",
    states: shiftFollowUpStates,
    initial: "OPEN",
  }),
} satisfies Vocabulary<MachineTerm>;

export type Machine = keyof typeof machines;

/** The states of one machine. */
export type StateOf<M extends Machine> = keyof (typeof machines)[M]["states"] & string;
