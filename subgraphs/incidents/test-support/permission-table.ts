import type { IncidentState } from "../../response-model/machines/case/incident-states.js";
import type { Holder } from "../../response-model/process/holders.js";
import type { Responsibility } from "../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";
import type { Operation } from "./inputs.js";

/** What can be true of who acts, or of the incident: a cell or function of their team, a named person, or how things stand. */
export type Truth = Responsibility | TeamFunction | Holder | "NO_LEAD" | "NO_OWNER" | IncidentState;

/** One way to be allowed: all of this must be true. */
type Way = readonly Truth[];

const whoLeads: readonly Way[] = [
  ["LEAD", "INCIDENT_RESPONSE_LEAD"],
  ["NO_LEAD", "SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
];
const whoOwns: readonly Way[] = [
  ["OWNER", "SECURITY_INCIDENT_OWNER"],
  ["NO_OWNER", "SECURITY_INCIDENT_OWNER"],
];
const onCall: readonly Way[] = [["SECURITY_ON_CALL_AND_RESPONSE_LEAD"]];
const execution: readonly Way[] = [["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"]];
const planning = [
  "RECOVERY_GUIDANCE",
  "SECURITY_EXPERTISE_AND_CONSULTING",
  "SECURITY_INCIDENT_OWNER",
  "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY",
] as const;
const planners: readonly Way[] = [...whoLeads, ...planning.map((cell): Way => [cell])];
const agreeing: readonly Way[] = [...whoLeads, ["RECOVERY_GUIDANCE"], ...whoOwns];
const validation: readonly Way[] = [...whoLeads, ["RECOVERY_GUIDANCE"], ["SECURITY_EXPERTISE_AND_CONSULTING"]];
const responders: readonly Way[] = [
  ["VIRTUAL_TEAM_MEMBER"],
  ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
  ["INCIDENT_RESPONSE_LEAD"],
  ["SECURITY_MONITORING_AND_ANALYSIS"],
  ["IOC_SWEEPS"],
  ["BREACH_HUNT"],
  ["FORENSICS_INVESTIGATION"],
  ["SECURITY_EXPERTISE_AND_CONSULTING"],
  ["RECOVERY_GUIDANCE"],
  ["POST_INCIDENT_ANALYSIS_LEAD"],
  ["DATA_COLLECTION_AND_ARCHIVAL"],
  ["EVENT_AND_ALERT_TRIAGE"],
  ["SERVICE_ENGINEERING_ON_CALL"],
  ["SERVICE_ANALYSIS_AND_INSIGHT"],
  ["SERVICE_INSIGHT_AND_EXPERTISE"],
  ["SECURITY_INCIDENT_OWNER"],
  ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
];
const sourceRunners: readonly Way[] = [["SECURITY_MONITORING_AND_ANALYSIS"], ["MONITORING_INFRASTRUCTURE_DEPLOYMENT"]];
const analysing: readonly Way[] = [["SECURITY_MONITORING_AND_ANALYSIS"], ["FORENSICS_INVESTIGATION"]];
const lookingAhead: readonly Way[] = [
  ["SECURITY_MONITORING_AND_ANALYSIS"],
  ["THREAT_INTELLIGENCE"],
  ["SECURITY_RESPONSE_CENTER"],
  ["SERVICE_ANALYSIS_AND_INSIGHT"],
];
const attributing: readonly Way[] = [["THREAT_INTELLIGENCE"], ["SECURITY_MONITORING_AND_ANALYSIS"]];
const judgingIndicators: readonly Way[] = [
  ["SECURITY_MONITORING_AND_ANALYSIS"],
  ["FORENSICS_INVESTIGATION"],
  ["THREAT_INTELLIGENCE"],
];
const ofTask: readonly Way[] = [["ASSIGNEE"], ["CREATOR"], ...whoLeads];
const executives: readonly Way[] = [["EXECUTIVE_INCIDENT_MANAGER"]];
const functionsBeside: readonly Way[] = [
  ["SECURITY_RESPONSE_CENTER"],
  ["CYBER_DEFENSE_OPERATIONS_CENTER"],
  ["LEGAL_AFFAIRS"],
  ["TRUST"],
  ["DATACENTER_SECURITY"],
  ["THREAT_INTELLIGENCE"],
  ["PARTNER_SECURITY"],
  ["CUSTOMER_COMMUNICATIONS"],
];

/**
 * Who may do what, written by hand from the process, apart from the policies: an operation needs one of these ways. A security
 * cell counts for every service, a service cell only for services of the own team.
 */
export const permissionTable: Readonly<Record<Operation, readonly Way[]>> = {
  // Detection and analysis: everybody reports, the service team triages, sets the severity and escalates.
  reportAlert: [...functionsBeside, ["SECURITY_RESPONSE"], ["SERVICE"]],
  // Whoever runs the monitoring of a service, or all of it, lets programs report; the programs themselves report and do nothing else.
  registerAlertSource: sourceRunners,
  amendAlertSource: sourceRunners,
  rotateAlertSourceKey: sourceRunners,
  disableAlertSource: sourceRunners,
  enableAlertSource: sourceRunners,
  ingestAlerts: [...sourceRunners, ["ALERT_SOURCE"]],
  acknowledgeAlert: [["EVENT_AND_ALERT_TRIAGE"]],
  acknowledgeAlerts: [["EVENT_AND_ALERT_TRIAGE"]],
  // Whoever triages them, or security, which has people of its own for it.
  assignAlerts: [["EVENT_AND_ALERT_TRIAGE"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  dismissAlerts: [["EVENT_AND_ALERT_TRIAGE"]],
  // Whoever triages them, or security, which finds out whose they are.
  rerouteAlerts: [
    ["EVENT_AND_ALERT_TRIAGE"],
    ["SECURITY_MONITORING_AND_ANALYSIS"],
    ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
  ],
  // Whoever closed them, or security, which finds out what they were.
  reopenAlerts: [["EVENT_AND_ALERT_TRIAGE"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  // Whoever looks at it writes down what they saw, and corrects what they wrote.
  addAlertNote: [
    ["EVENT_AND_ALERT_TRIAGE"],
    ["SECURITY_MONITORING_AND_ANALYSIS"],
    ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
  ],
  correctAlertNote: [["CREATOR"]],
  triageAlerts: [["EVENT_AND_ALERT_TRIAGE"]],
  triageAlert: [["EVENT_AND_ALERT_TRIAGE"]],
  // The service team holds its noise back; what may hide something grave, security agrees to; and either side ends it.
  // Security judges whether alerts belong together, and whoever triages those of all their services.
  acceptAlertCorrelation: [["SECURITY_MONITORING_AND_ANALYSIS"], ["EVENT_AND_ALERT_TRIAGE"]],
  refuseAlertCorrelation: [["SECURITY_MONITORING_AND_ANALYSIS"], ["EVENT_AND_ALERT_TRIAGE"]],
  suppressAlerts: [["EVENT_AND_ALERT_TRIAGE"]],
  proposeAlertSuppression: [["EVENT_AND_ALERT_TRIAGE"]],
  agreeAlertSuppression: [["SECURITY_MONITORING_AND_ANALYSIS"]],
  extendAlertSuppression: [["EVENT_AND_ALERT_TRIAGE"]],
  endAlertSuppression: [
    ["EVENT_AND_ALERT_TRIAGE"],
    ["SECURITY_MONITORING_AND_ANALYSIS"],
    ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
  ],
  // Whoever runs the monitoring of the service, or security, which removes false positives in all.
  planTuning: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  recordTuning: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  declineTuning: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  assessSeverity: [["EVENT_AND_ALERT_TRIAGE"], ["SERVICE_ANALYSIS_AND_INSIGHT"]],
  closeAlert: [["EVENT_AND_ALERT_TRIAGE"]],
  escalateAlert: [["EVENT_AND_ALERT_TRIAGE"], ["SERVICE_ENGINEERING_ON_CALL"]],
  // Several at once: who may escalate each of them, or open an incident and link each.
  escalateAlerts: [["EVENT_AND_ALERT_TRIAGE"], ["SERVICE_ENGINEERING_ON_CALL"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  // The other doors: who finds something opens it.
  openIncident: [
    ["SECURITY_MONITORING_AND_ANALYSIS"],
    ["BREACH_HUNT"],
    ["THREAT_INTELLIGENCE"],
    ["PARTNER_SECURITY"],
    ["CUSTOMER_COMMUNICATIONS"],
  ],
  // Security receives every escalation, forms the virtual team, analyses, confirms.
  receiveEscalation: onCall,
  formVirtualTeam: [...onCall, ...whoLeads],
  engageExpert: [...onCall, ...whoLeads],
  // For fewer, whoever triages it and security; for more, who leads its incident: the gate ALERT_KEPT_CLOSE.
  changeAlertHandling: [["EVENT_AND_ALERT_TRIAGE"], ["SECURITY_MONITORING_AND_ANALYSIS"], ...whoLeads],
  changeHandling: whoLeads,
  editCase: [...whoLeads, ["SECURITY_MONITORING_AND_ANALYSIS"]],
  relateIncident: [...whoLeads, ["SECURITY_MONITORING_AND_ANALYSIS"]],
  linkAlerts: [["SECURITY_MONITORING_AND_ANALYSIS"], ["EVENT_AND_ALERT_TRIAGE"]],
  linkAlert: [["SECURITY_MONITORING_AND_ANALYSIS"], ["EVENT_AND_ALERT_TRIAGE"]],
  unlinkAlerts: [["SECURITY_MONITORING_AND_ANALYSIS"], ["EVENT_AND_ALERT_TRIAGE"], ...whoLeads],
  unlinkAlert: [["SECURITY_MONITORING_AND_ANALYSIS"], ["EVENT_AND_ALERT_TRIAGE"], ...whoLeads],
  dispositionAlerts: [["SECURITY_MONITORING_AND_ANALYSIS"]],
  dispositionAlert: [["SECURITY_MONITORING_AND_ANALYSIS"]],
  recordAnalysis: [["SECURITY_MONITORING_AND_ANALYSIS"]],
  declareIncident: onCall,
  dismissIncident: onCall,
  recordIndicatorSweep: [["IOC_SWEEPS"]],
  recordBreachHunt: [["BREACH_HUNT"]],
  // Both sides agree what must be detected; the service team deploys it.
  recordIndicators: judgingIndicators,
  importStixBundle: judgingIndicators,
  amendIndicator: judgingIndicators,
  markIndicatorFalsePositive: judgingIndicators,
  clearIndicatorFalsePositive: judgingIndicators,
  withdrawIndicator: judgingIndicators,
  relateIndicator: judgingIndicators,
  unrelateIndicator: judgingIndicators,
  // A sighting is a report: the team of the service makes it, too.
  markIndicatorsFalsePositive: judgingIndicators,
  clearIndicatorsFalsePositive: judgingIndicators,
  withdrawIndicators: judgingIndicators,
  withdrawSighting: [
    ...judgingIndicators,
    ["IOC_SWEEPS"],
    ["SERVICE_ANALYSIS_AND_INSIGHT"],
    ["EVENT_AND_ALERT_TRIAGE"],
  ],
  recordSightings: [...judgingIndicators, ["IOC_SWEEPS"], ["SERVICE_ANALYSIS_AND_INSIGHT"], ["EVENT_AND_ALERT_TRIAGE"]],
  proposeDetectionRequirement: [["SECURITY_DETECTION_REQUIREMENTS"], ["SERVICE_DETECTION_REQUIREMENTS"]],
  agreeDetectionRequirementForSecurity: [["SECURITY_DETECTION_REQUIREMENTS"]],
  agreeDetectionRequirementForService: [["SERVICE_DETECTION_REQUIREMENTS"]],
  refuseDetectionRequirement: [["SECURITY_DETECTION_REQUIREMENTS"], ["SERVICE_DETECTION_REQUIREMENTS"]],
  putDetectionRequirementInForce: [["SECURITY_DETECTION_REQUIREMENTS"], ["SERVICE_DETECTION_REQUIREMENTS"]],
  amendDetectionRequirement: [["SECURITY_DETECTION_REQUIREMENTS"], ["SERVICE_DETECTION_REQUIREMENTS"]],
  prioritizeDetectionRequirement: [["SECURITY_DETECTION_REQUIREMENTS"], ["THREAT_INTELLIGENCE"]],
  deployMonitoring: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"]],
  amendMonitoring: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"]],
  reportMonitoringHealth: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"]],
  // Who runs it tries it out, and so does who requires it.
  recordDetectionTest: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"], ["SECURITY_DETECTION_REQUIREMENTS"]],
  withdrawDetectionTest: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"], ["SECURITY_DETECTION_REQUIREMENTS"]],
  takeDownMonitoring: [["MONITORING_INFRASTRUCTURE_DEPLOYMENT"]],
  withdrawDetectionRequirement: [["SECURITY_DETECTION_REQUIREMENTS"]],
  // Security sweeps all services; the team of each searches its own, and stands by what is found there.
  orderIndicatorSweep: [["IOC_SWEEPS"]],
  prioritizeIndicatorSweep: [["IOC_SWEEPS"], ["THREAT_INTELLIGENCE"]],
  recordSweepResult: [["IOC_SWEEPS"], ["SERVICE_ANALYSIS_AND_INSIGHT"]],
  recordOwnSweepResult: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  // Security judges where the team cannot.
  confirmSweepResult: [["SERVICE_ANALYSIS_AND_INSIGHT"], ["IOC_SWEEPS"]],
  disputeSweepResult: [["SERVICE_ANALYSIS_AND_INSIGHT"], ["IOC_SWEEPS"]],
  markServiceNotSwept: [["IOC_SWEEPS"], ["SERVICE_ANALYSIS_AND_INSIGHT"]],
  completeIndicatorSweep: [["IOC_SWEEPS"]],
  addSweptServices: [["IOC_SWEEPS"]],
  removeSweptService: [["IOC_SWEEPS"]],
  rescheduleIndicatorSweep: [["IOC_SWEEPS"]],
  cancelIndicatorSweep: [["IOC_SWEEPS"]],
  reopenIndicatorSweep: [["IOC_SWEEPS"]],
  // Threat intelligence tells services of threats; the team of each answers for it.
  recordThreatActorProfile: [["THREAT_INTELLIGENCE"]],
  amendThreatActorProfile: [["THREAT_INTELLIGENCE"]],
  withdrawThreatActorProfile: [["THREAT_INTELLIGENCE"]],
  reinstateThreatActorProfile: [["THREAT_INTELLIGENCE"]],
  mergeThreatActorProfile: [["THREAT_INTELLIGENCE"]],
  draftThreatBriefing: [["THREAT_INTELLIGENCE"]],
  amendThreatBriefing: [["THREAT_INTELLIGENCE"]],
  publishThreatBriefing: [["THREAT_INTELLIGENCE"]],
  withdrawThreatBriefing: [["THREAT_INTELLIGENCE"]],
  acknowledgeThreatBriefing: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  markThreatBriefingNotRelevant: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  // The response center follows vulnerabilities; the team of each service says whether it is affected, and fixes it.
  reportVulnerability: [
    ["SECURITY_RESPONSE_CENTER"],
    ["SECURITY_RESPONSE"],
    ["THREAT_INTELLIGENCE"],
    ["PARTNER_SECURITY"],
    ["DATACENTER_SECURITY"],
    ["SERVICE"],
  ],
  confirmVulnerability: [["SECURITY_RESPONSE_CENTER"]],
  amendVulnerability: [["SECURITY_RESPONSE_CENTER"]],
  addServicesToVulnerability: [["SECURITY_RESPONSE_CENTER"]],
  removeServicesFromVulnerability: [["SECURITY_RESPONSE_CENTER"]],
  unmarkVulnerabilityExploited: [["SECURITY_RESPONSE_CENTER"]],
  markVulnerabilityExploited: [
    ["SECURITY_RESPONSE_CENTER"],
    ["THREAT_INTELLIGENCE"],
    ["SECURITY_MONITORING_AND_ANALYSIS"],
  ],
  linkVulnerability: [["SECURITY_RESPONSE_CENTER"], ["SECURITY_MONITORING_AND_ANALYSIS"], ["INCIDENT_RESPONSE_LEAD"]],
  unlinkVulnerability: [["SECURITY_RESPONSE_CENTER"], ["SECURITY_MONITORING_AND_ANALYSIS"], ["INCIDENT_RESPONSE_LEAD"]],
  changeVulnerabilityHandling: [["SECURITY_RESPONSE_CENTER"]],
  discloseVulnerability: [["SECURITY_RESPONSE_CENTER"]],
  rejectVulnerability: [["SECURITY_RESPONSE_CENTER"]],
  reopenVulnerability: [["SECURITY_RESPONSE_CENTER"]],
  assessServiceForVulnerability: [["SERVICE_ANALYSIS_AND_INSIGHT"], ["SERVICE_INSIGHT_AND_EXPERTISE"]],
  recordVulnerabilityFix: execution,
  // Each service team analyses its own service.
  draftServiceAnalysis: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  editServiceAnalysis: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  recordLogDays: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  publishServiceAnalysis: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  amendServiceAnalysis: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  withdrawServiceAnalysis: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  discardServiceAnalysis: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  // Which services are affected, and how badly: each team judges its own, security on-call only where that is overdue.
  addAffectedService: [
    ...whoLeads,
    ["SECURITY_MONITORING_AND_ANALYSIS"],
    ["EVENT_AND_ALERT_TRIAGE"],
    ["SERVICE_ENGINEERING_ON_CALL"],
  ],
  reassessSeverity: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  setProvisionalSeverity: onCall,
  overrideSeverity: whoLeads,
  agreeRelease: whoOwns,
  releaseService: whoLeads,
  // Roles: on-call names the lead, the lead names owners, and so does the team of the service itself.
  assignLead: onCall,
  assignOwner: [...whoLeads, ["SECURITY_INCIDENT_OWNER"]],
  acceptLead: [["OFFEREE", "INCIDENT_RESPONSE_LEAD"]],
  acceptOwnership: [["OFFEREE", "SECURITY_INCIDENT_OWNER"]],
  declineRole: [["OFFEREE"]],
  withdrawOffer: [["OFFERER"], ...whoLeads],
  offerHandover: [["ROLE_HOLDER"]],
  acceptHandover: [
    ["OFFEREE", "INCIDENT_RESPONSE_LEAD"],
    ["OFFEREE", "SECURITY_INCIDENT_OWNER"],
  ],
  replaceRoleHolder: [...whoLeads, ...onCall, ["SECURITY_INCIDENT_OWNER"]],
  // Containment, eradication, recovery: the service team executes, security investigates, guides, leads and validates.
  startContainment: execution,
  recordContainment: execution,
  flagEradication: [...whoLeads, ["OWNER", "SECURITY_INCIDENT_OWNER"]],
  startEradication: execution,
  recordEviction: execution,
  recordMitigation: execution,
  startRecovery: execution,
  recordRestoration: execution,
  validateRecovery: whoLeads,
  returnToAnalysis: [...whoLeads, ["OWNER", "SECURITY_INCIDENT_OWNER"]],
  addServiceNote: [["SERVICE_INSIGHT_AND_EXPERTISE"]],
  editServiceNote: [["SERVICE_INSIGHT_AND_EXPERTISE"]],
  // Experts recommend an eradication; the lead and the owner of the service decide.
  recommendEradication: [["SECURITY_EXPERTISE_AND_CONSULTING"], ...whoLeads],
  acceptRecommendation: [...whoLeads, ...whoOwns],
  rejectRecommendation: [...whoLeads, ...whoOwns],
  withdrawRecommendation: [["SECURITY_EXPERTISE_AND_CONSULTING"], ...whoLeads],
  // Forensics investigates; evidence is collected by forensics or by the team of the service that it comes from. Whoever has it
  // hands it out, and whoever it is offered to takes it.
  openInvestigation: [["FORENSICS_INVESTIGATION"]],
  recordFinding: [["FORENSICS_INVESTIGATION"]],
  concludeInvestigation: [["FORENSICS_INVESTIGATION"]],
  reopenInvestigation: [["FORENSICS_INVESTIGATION"]],
  collectEvidence: [["FORENSICS_INVESTIGATION"], ...execution, ["SERVICE_INSIGHT_AND_EXPERTISE"]],
  accessEvidence: [
    ["CUSTODIAN"],
    ["FORENSICS_INVESTIGATION"],
    ...execution,
    ["SERVICE_INSIGHT_AND_EXPERTISE"],
    ["LEGAL_AFFAIRS"],
  ],
  moveEvidence: [["CUSTODIAN"]],
  verifyEvidence: [["CUSTODIAN"], ["FORENSICS_INVESTIGATION"]],
  exportEvidence: [["CUSTODIAN"]],
  archiveEvidence: [["CUSTODIAN"]],
  offerEvidenceTransfer: [["CUSTODIAN"]],
  replaceCustodian: [["FORENSICS_INVESTIGATION"], ["DATA_COLLECTION_AND_ARCHIVAL"], ...execution],
  acceptEvidenceTransfer: [["OFFEREE"]],
  declineEvidenceTransfer: [["OFFEREE"]],
  withdrawEvidenceTransfer: [["OFFERER"]],
  // Legal places holds and asks to lift them; a second person agrees. Archival sets the retention, which nothing shortens.
  placeLegalHold: [["LEGAL_AFFAIRS"]],
  requestHoldLift: [["LEGAL_AFFAIRS"]],
  liftLegalHold: [["LEGAL_AFFAIRS"], ["TRUST"], ...executives],
  refuseHoldLift: [["LEGAL_AFFAIRS"], ["TRUST"], ...executives],
  setRetention: [["DATA_COLLECTION_AND_ARCHIVAL"]],
  requestEvidenceDisposal: [["DATA_COLLECTION_AND_ARCHIVAL"], ["FORENSICS_INVESTIGATION"]],
  requestArchiveDisposal: [["DATA_COLLECTION_AND_ARCHIVAL"]],
  disposeEvidence: [["CUSTODIAN"]],
  disposeArchive: [["DATA_COLLECTION_AND_ARCHIVAL"]],
  cancelDisposal: [["REQUESTER"], ["CUSTODIAN"], ["DATA_COLLECTION_AND_ARCHIVAL"], ["LEGAL_AFFAIRS"]],
  // The plan is proposed by either side and agreed by the other; guidance is given by security and answered by the service.
  proposeRecoveryPlan: [
    ...whoLeads,
    ["RECOVERY_GUIDANCE"],
    ["SECURITY_INCIDENT_OWNER"],
    ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  ],
  agreeRecoveryPlan: [...whoLeads, ["RECOVERY_GUIDANCE"], ...whoOwns],
  issueRecoveryGuidance: [["RECOVERY_GUIDANCE"]],
  acknowledgeGuidance: whoOwns,
  refuseGuidance: whoOwns,
  withdrawGuidance: [["RECOVERY_GUIDANCE"]],
  // A plan in steps: either side proposes, the other agrees, the service team executes, and security validates.
  proposePlanStep: planners,
  proposePlanSteps: planners,
  amendPlanStep: planners,
  agreePlanStep: agreeing,
  agreePlanSteps: agreeing,
  // Whoever proposed it, as long as it is theirs to propose.
  withdrawPlanStep: [...planning.map((cell): Way => [cell, "CREATOR"]), ...agreeing],
  assignPlanStep: [...whoLeads, ...whoOwns, ...execution],
  startPlanStep: execution,
  completePlanStep: execution,
  failPlanStep: execution,
  startValidationStep: validation,
  completeValidationStep: validation,
  failValidationStep: validation,
  // The file of the case: any responder writes into it, its author edits a note, the lead pins it.
  addNote: responders,
  editNote: [["CREATOR"]],
  pinNote: whoLeads,
  unpinNote: whoLeads,
  addLink: responders,
  removeLink: [["CREATOR"], ...whoLeads],
  addTag: responders,
  removeTag: responders,
  nameActor: attributing,
  amendActor: attributing,
  withdrawActor: attributing,
  // What the adversary did is said by who analyses or investigates; a service team adds what only it knows.
  recordObservedTechnique: analysing,
  amendObservedTechnique: analysing,
  withdrawObservedTechnique: analysing,
  // Who looks ahead records what may come; what was done in a service is for its team to say.
  recordPrecursor: lookingAhead,
  amendPrecursor: lookingAhead,
  recordPrecursorMeasure: [["SERVICE_ANALYSIS_AND_INSIGHT"], ["SERVICE_INSIGHT_AND_EXPERTISE"]],
  linkPrecursorToIncident: lookingAhead,
  withdrawPrecursorLink: lookingAhead,
  closePrecursor: lookingAhead,
  reopenPrecursor: lookingAhead,
  closePrecursorForService: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  reopenPrecursorForService: [["SERVICE_ANALYSIS_AND_INSIGHT"]],
  recordAdversaryActivity: [...analysing, ["SERVICE_ANALYSIS_AND_INSIGHT"]],
  amendAdversaryActivity: [...analysing, ["SERVICE_ANALYSIS_AND_INSIGHT"]],
  withdrawAdversaryActivity: [...analysing, ["SERVICE_ANALYSIS_AND_INSIGHT"]],
  stateHypothesis: analysing,
  addHypothesisPoint: [...analysing, ["SERVICE_INSIGHT_AND_EXPERTISE"]],
  supportHypothesis: analysing,
  refuteHypothesis: analysing,
  reopenHypothesis: analysing,
  openBreachHunt: [["BREACH_HUNT"]],
  amendBreachHunt: [["BREACH_HUNT"]],
  recordHuntQuery: [["BREACH_HUNT"]],
  withdrawHuntFinding: [["BREACH_HUNT"]],
  recordHuntFinding: [["BREACH_HUNT"]],
  concludeBreachHunt: [["BREACH_HUNT"]],
  reopenBreachHunt: [["BREACH_HUNT"]],
  linkHuntFinding: [["BREACH_HUNT"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  unlinkHuntFinding: [["BREACH_HUNT"], ["SECURITY_MONITORING_AND_ANALYSIS"]],
  setNextSteps: [["LEAD", "INCIDENT_RESPONSE_LEAD"], ...onCall],
  openRoom: [["CYBER_DEFENSE_OPERATIONS_CENTER"]],
  closeRoom: [["CYBER_DEFENSE_OPERATIONS_CENTER"]],
  moveRoom: [["CYBER_DEFENSE_OPERATIONS_CENTER"]],
  recordRoomDeparture: [["CYBER_DEFENSE_OPERATIONS_CENTER"]],
  inviteToRoom: [["CYBER_DEFENSE_OPERATIONS_CENTER"], ...whoLeads],
  joinRoom: [...responders, ["CYBER_DEFENSE_OPERATIONS_CENTER"], ["ROOM_INVITEE"]],
  leaveRoom: [...responders, ["CYBER_DEFENSE_OPERATIONS_CENTER"], ["ROOM_INVITEE"]],
  // Tasks beside it: whoever has a part in the response takes them down, whom they concern carries them on.
  createTask: responders,
  assignTask: ofTask,
  completeTask: ofTask,
  cancelTask: [["CREATOR"], ...whoLeads],
  reopenTask: ofTask,
  // Approvals: who leads or executes asks, an executive incident manager answers.
  requestApproval: [
    ["INCIDENT_RESPONSE_LEAD"],
    ...onCall,
    ["SECURITY_INCIDENT_OWNER"],
    ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
    ["FORENSICS_INVESTIGATION"],
    ["DATA_COLLECTION_AND_ARCHIVAL"],
    ["LEGAL_AFFAIRS"],
  ],
  grantApproval: executives,
  refuseApproval: executives,
  cancelApproval: [["REQUESTER"], ...whoLeads],
  // Whoever works on the case asks, and exactly whoever is asked answers.
  requestConsultation: [
    ["INCIDENT_RESPONSE_LEAD"],
    ...onCall,
    ["SECURITY_MONITORING_AND_ANALYSIS"],
    ["IOC_SWEEPS"],
    ["BREACH_HUNT"],
    ["FORENSICS_INVESTIGATION"],
    ["SECURITY_EXPERTISE_AND_CONSULTING"],
    ["RECOVERY_GUIDANCE"],
    ["SECURITY_INCIDENT_OWNER"],
    ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
    ["LEGAL_AFFAIRS"],
    ["TRUST"],
    ["CUSTOMER_COMMUNICATIONS"],
  ],
  answerConsultation: [["CONSULTED"]],
  supplementConsultation: [["CONSULTED"]],
  declineConsultation: [["CONSULTED"]],
  withdrawConsultation: [["REQUESTER"], ...whoLeads],
  // Only communications notifies; the law says which clocks run, and vets a delay.
  assessApplicableRegulations: [["TRUST"]],
  startNotificationClock: [["LEGAL_AFFAIRS"], ["TRUST"]],
  recordAffectedTenants: [["SERVICE_INSIGHT_AND_EXPERTISE"], ["CUSTOMER_COMMUNICATIONS"]],
  removeAffectedTenants: [["SERVICE_INSIGHT_AND_EXPERTISE"], ["CUSTOMER_COMMUNICATIONS"]],
  draftCustomerNotice: [["CUSTOMER_COMMUNICATIONS"]],
  amendCustomerNotice: [["CUSTOMER_COMMUNICATIONS"]],
  releaseCustomerNotice: [["CUSTOMER_COMMUNICATIONS"]],
  withdrawCustomerNotice: [["CUSTOMER_COMMUNICATIONS"]],
  recordNoticeDelivery: [["CUSTOMER_COMMUNICATIONS"]],
  recordNoticeOfDuplicate: [["CUSTOMER_COMMUNICATIONS"]],
  draftServiceHealthPost: [["CUSTOMER_COMMUNICATIONS"]],
  publishServiceHealthPost: [["CUSTOMER_COMMUNICATIONS"]],
  updateServiceHealthPost: [["CUSTOMER_COMMUNICATIONS"]],
  endServiceHealthPost: [["CUSTOMER_COMMUNICATIONS"]],
  withdrawServiceHealthPost: [["CUSTOMER_COMMUNICATIONS"]],
  recordAuthorityNotice: [["LEGAL_AFFAIRS"], ["TRUST"]],
  supplementAuthorityNotice: [["LEGAL_AFFAIRS"], ["TRUST"]],
  correctNotificationStart: [["LEGAL_AFFAIRS"], ["TRUST"]],
  delayNotification: [["LEGAL_AFFAIRS"]],
  extendNotificationDelay: [["LEGAL_AFFAIRS"]],
  recordNotificationException: [["LEGAL_AFFAIRS"]],
  // Ends and returns: the lead, and once it has ended a holder of that cell; security on-call for what was never an incident.
  withdrawIncident: whoLeads,
  mergeIncident: whoLeads,
  reopenIncident: [
    ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "DISMISSED"],
    ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "WITHDRAWN"],
    ["INCIDENT_RESPONSE_LEAD", "POST_INCIDENT_ACTIVITY"],
    ["INCIDENT_RESPONSE_LEAD", "CLOSED"],
    // From where nobody reopens, either is told how the incident stands.
    ...(["SUSPECTED", "RECEIVED", "DECLARED", "MERGED"] as const).flatMap(
      (state) =>
        [
          ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", state],
          ["INCIDENT_RESPONSE_LEAD", state],
        ] as const,
    ),
  ],
  enterPostIncidentActivity: whoLeads,
  closeIncident: [["POST_INCIDENT_ANALYSIS_LEAD"]],
  archiveIncident: [["DATA_COLLECTION_AND_ARCHIVAL"]],
};

/** Four eyes, by hand as well: nobody who has done the one on the same thing does the other. */
export const separations: Readonly<Partial<Record<Operation, readonly Operation[]>>> = {
  dismissAlerts: ["reportAlert"],
  refuseAlertCorrelation: ["reportAlert"],
  closeAlert: ["reportAlert"],
  dispositionAlert: ["reportAlert"],
  dispositionAlerts: ["reportAlert"],
  dismissIncident: ["reportAlert"],
  agreeAlertSuppression: ["proposeAlertSuppression"],
  agreeDetectionRequirementForSecurity: ["agreeDetectionRequirementForService"],
  agreeDetectionRequirementForService: ["agreeDetectionRequirementForSecurity"],
  validateRecovery: ["recordRestoration"],
  releaseCustomerNotice: ["draftCustomerNotice", "amendCustomerNotice"],
  publishServiceHealthPost: ["draftServiceHealthPost"],
  agreeRecoveryPlan: ["proposeRecoveryPlan"],
  agreePlanStep: ["proposePlanStep", "proposePlanSteps", "amendPlanStep"],
  agreePlanSteps: ["proposePlanStep", "proposePlanSteps", "amendPlanStep"],
  startValidationStep: ["recordRestoration", "completePlanStep"],
  completeValidationStep: ["recordRestoration", "completePlanStep"],
  failValidationStep: ["recordRestoration", "completePlanStep"],
  confirmSweepResult: ["recordSweepResult"],
  disputeSweepResult: ["recordSweepResult"],
  answerConsultation: ["requestConsultation"],
  supplementConsultation: ["requestConsultation"],
  declineConsultation: ["requestConsultation"],
  grantApproval: ["requestApproval", "acceptLead"],
  refuseApproval: ["requestApproval", "acceptLead"],
  startEradication: ["grantApproval"],
  withdrawIncident: ["grantApproval"],
  reopenIncident: ["grantApproval"],
  replaceRoleHolder: ["grantApproval"],
  replaceCustodian: ["grantApproval"],
  extendNotificationDelay: ["grantApproval"],
  acceptEvidenceTransfer: ["offerEvidenceTransfer", "replaceCustodian", "grantApproval"],
  liftLegalHold: ["requestHoldLift"],
  disposeEvidence: ["requestEvidenceDisposal"],
  disposeArchive: ["requestArchiveDisposal"],
};

/** What takes the approval of an executive incident manager: from these states, or where this is flagged. By hand as well. */
export const approvals: Readonly<Partial<Record<Operation, object>>> = {
  startEradication: { flag: "BUSINESS_IMPACT" },
  withdrawIncident: {},
  reopenIncident: { from: ["WITHDRAWN", "CLOSED"] },
  replaceRoleHolder: {},
  replaceCustodian: {},
  extendNotificationDelay: {},
};

/** What a program may do besides reading: it reports, and records what its own searches found. By hand as well. */
export const forPrograms: readonly Operation[] = [
  "ingestAlerts",
  "recordLogDays",
  "recordSightings",
  "recordSweepResult",
  "reportAlert",
  "reportMonitoringHealth",
];

/** The cells of the service side, by hand as well. */
export const serviceCells: readonly Responsibility[] = [
  "SERVICE_DETECTION_REQUIREMENTS",
  "MONITORING_INFRASTRUCTURE_DEPLOYMENT",
  "SERVICE_ANALYSIS_AND_INSIGHT",
  "EVENT_AND_ALERT_TRIAGE",
  "SERVICE_ENGINEERING_ON_CALL",
  "SECURITY_INCIDENT_OWNER",
  "SERVICE_INSIGHT_AND_EXPERTISE",
  "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY",
  "SERVICE_SIDE_INCIDENT_ANALYSIS",
  "PRIORITIZE_FOLLOW_UP_ACTIVITIES",
  "SECURITY_INVESTMENT_IMPLEMENTATION",
  "SERVICE_SECURITY_READINESS",
];
