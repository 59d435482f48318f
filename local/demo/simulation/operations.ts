import type { IncidentState } from "../../../subgraphs/response-model/machines/case/incident-states.js";
import type { ServiceResponseState } from "../../../subgraphs/response-model/machines/case/service-response-states.js";
import type { MilestoneKind } from "../../../subgraphs/response-model/process/milestone-kinds.js";
import type { Phase } from "../../../subgraphs/response-model/process/phases.js";

interface OperationTerm {
  readonly phase: Phase;
  /** What it is about, as its audit entry says. */
  readonly subject: string;
  /** What the incident reaches by it. */
  readonly incident?: MilestoneKind;
  readonly incidentState?: IncidentState;
  /** What the service reaches by it. */
  readonly service?: MilestoneKind;
  readonly serviceState?: ServiceResponseState;
}

const analysis = { phase: "DETECTION_AND_ANALYSIS", subject: "Incident" } as const;
const afterwards = { phase: "POST_INCIDENT_ACTIVITY", subject: "Incident" } as const;
const about = (subject: string, phase: Phase = "DETECTION_AND_ANALYSIS") => ({ phase, subject });
const inService = (phase: Phase) => about("ServiceResponse", phase);

/** What is done in the made-up cases, and what that reaches. */
const operations = {
  escalateAlert: { ...analysis, incident: "OPENED", incidentState: "SUSPECTED" },
  openIncident: { ...analysis, incident: "OPENED", incidentState: "SUSPECTED" },
  recordOverdueEscalation: analysis,
  receiveEscalation: { ...analysis, incident: "RECEIVED", incidentState: "RECEIVED" },
  formVirtualTeam: analysis,
  changeHandling: analysis,
  addTag: analysis,
  dispositionAlert: analysis,
  dismissIncident: { ...analysis, incident: "DISMISSED", incidentState: "DISMISSED" },
  mergeIncident: { ...analysis, incident: "MERGED", incidentState: "MERGED" },
  takeInDuplicate: analysis,
  declareIncident: { ...analysis, incident: "DECLARED", incidentState: "DECLARED" },
  withdrawIncident: { ...analysis, incident: "WITHDRAWN", incidentState: "WITHDRAWN" },
  requestApproval: about("Approval"),
  grantApproval: about("Approval"),
  assignLead: about("Assignment"),
  acceptLead: about("Assignment"),
  assignOwner: about("Assignment"),
  acceptOwnership: about("Assignment"),
  recordAnalysis: analysis,
  reassessSeverity: inService("DETECTION_AND_ANALYSIS"),
  addAffectedService: { ...inService("DETECTION_AND_ANALYSIS"), service: "ANALYSIS_OPENED", serviceState: "ANALYSIS" },
  agreeRelease: inService("DETECTION_AND_ANALYSIS"),
  releaseService: { ...inService("DETECTION_AND_ANALYSIS"), service: "RELEASED", serviceState: "RELEASED" },
  returnToAnalysis: { ...inService("DETECTION_AND_ANALYSIS"), service: "ANALYSIS_OPENED", serviceState: "ANALYSIS" },
  startContainment: { ...inService("CONTAINMENT"), service: "CONTAINMENT_STARTED", serviceState: "CONTAINMENT" },
  recordContainment: { ...inService("CONTAINMENT"), service: "CONTAINED" },
  startEradication: { ...inService("ERADICATION"), service: "ERADICATION_STARTED", serviceState: "ERADICATION" },
  recordEviction: { ...inService("ERADICATION"), service: "ADVERSARY_EVICTED" },
  recordMitigation: { ...inService("ERADICATION"), service: "VULNERABLE_PATHS_CLOSED" },
  proposeRecoveryPlan: inService("CONTAINMENT"),
  agreeRecoveryPlan: about("RecoveryPlan", "CONTAINMENT"),
  issueRecoveryGuidance: inService("CONTAINMENT"),
  acknowledgeGuidance: about("Guidance", "CONTAINMENT"),
  startRecovery: { ...inService("RECOVERY"), service: "RECOVERY_STARTED", serviceState: "RECOVERY" },
  recordRestoration: { ...inService("RECOVERY"), service: "RESTORED", serviceState: "RESTORED" },
  validateRecovery: { ...inService("RECOVERY"), service: "VALIDATED", serviceState: "VALIDATED" },
  recordNotificationException: about("NotificationObligation"),
  recordNotificationAtRisk: about("NotificationObligation"),
  recordMissedNotification: about("NotificationObligation"),
  draftCustomerNotice: about("CustomerNotice"),
  releaseCustomerNotice: about("CustomerNotice"),
  recordNoticeDelivery: about("CustomerNotice"),
  recordAffectedTenants: inService("DETECTION_AND_ANALYSIS"),
  assessApplicableRegulations: analysis,
  startNotificationClock: analysis,
  recordAuthorityNotice: about("NotificationObligation"),
  enterPostIncidentActivity: {
    ...afterwards,
    incident: "POST_INCIDENT_ACTIVITY",
    incidentState: "POST_INCIDENT_ACTIVITY",
  },
  trackReview: afterwards,
  closeIncident: { ...afterwards, incident: "CLOSED", incidentState: "CLOSED" },
  reopenIncident: { ...analysis, incident: "REOPENED" },
} as const satisfies Readonly<Record<string, OperationTerm>>;

export type Operation = keyof typeof operations;

/** What an operation reaches, with what it does not reach left open. */
export const termOf = (operation: Operation): OperationTerm => operations[operation];
