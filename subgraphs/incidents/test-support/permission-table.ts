import type { Responsibility } from "../../response-model/process/responsibilities.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";
import type { Operation } from "./inputs.js";

const everybody: readonly TeamFunction[] = [
  "SECURITY_RESPONSE_CENTER",
  "CYBER_DEFENSE_OPERATIONS_CENTER",
  "LEGAL_AFFAIRS",
  "SECURITY_RESPONSE",
  "TRUST",
  "DATACENTER_SECURITY",
  "SERVICE",
  "THREAT_INTELLIGENCE",
  "PARTNER_SECURITY",
  "CUSTOMER_COMMUNICATIONS",
];

/**
 * Who may do what, written by hand from the responsibility matrix of the process, apart from the policies: an operation needs
 * one of these cells or functions. A security cell counts for every service, a service cell only for services of the own team.
 */
export const permissionTable: Readonly<Record<Operation, readonly (Responsibility | TeamFunction)[]>> = {
  // Detection and analysis: everybody reports, the service team triages, sets the severity and escalates.
  reportAlert: everybody,
  triageAlert: ["EVENT_AND_ALERT_TRIAGE"],
  assessSeverity: ["EVENT_AND_ALERT_TRIAGE", "SERVICE_ANALYSIS_AND_INSIGHT"],
  closeAlert: ["EVENT_AND_ALERT_TRIAGE"],
  escalateAlert: ["EVENT_AND_ALERT_TRIAGE", "SERVICE_ENGINEERING_ON_CALL"],
  // Security receives every escalation, forms the virtual team, analyses, confirms.
  receiveEscalation: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
  formVirtualTeam: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "INCIDENT_RESPONSE_LEAD"],
  changeHandling: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "INCIDENT_RESPONSE_LEAD"],
  linkAlert: ["SECURITY_MONITORING_AND_ANALYSIS"],
  dispositionAlert: ["SECURITY_MONITORING_AND_ANALYSIS"],
  recordAnalysis: ["SECURITY_MONITORING_AND_ANALYSIS"],
  declareIncident: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
  dismissIncident: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD"],
  recordIndicatorSweep: ["IOC_SWEEPS"],
  recordBreachHunt: ["BREACH_HUNT"],
  contributeServiceAnalysis: ["SERVICE_ANALYSIS_AND_INSIGHT"],
  // Both sides agree what must be detected; the service team deploys it.
  proposeDetectionRequirement: ["SECURITY_DETECTION_REQUIREMENTS", "SERVICE_DETECTION_REQUIREMENTS"],
  agreeDetectionRequirementForSecurity: ["SECURITY_DETECTION_REQUIREMENTS"],
  agreeDetectionRequirementForService: ["SERVICE_DETECTION_REQUIREMENTS"],
  putDetectionRequirementInForce: ["SECURITY_DETECTION_REQUIREMENTS", "SERVICE_DETECTION_REQUIREMENTS"],
  deployMonitoring: ["MONITORING_INFRASTRUCTURE_DEPLOYMENT"],
  withdrawDetectionRequirement: ["SECURITY_DETECTION_REQUIREMENTS"],
  // Roles: the security side leads, each affected service has an owner.
  assignLead: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "INCIDENT_RESPONSE_LEAD"],
  assignOwner: ["SECURITY_ON_CALL_AND_RESPONSE_LEAD", "INCIDENT_RESPONSE_LEAD", "SECURITY_INCIDENT_OWNER"],
  acceptLead: ["INCIDENT_RESPONSE_LEAD"],
  acceptOwnership: ["SECURITY_INCIDENT_OWNER"],
  declineRole: ["INCIDENT_RESPONSE_LEAD", "SECURITY_INCIDENT_OWNER"],
  offerHandover: ["INCIDENT_RESPONSE_LEAD", "SECURITY_INCIDENT_OWNER"],
  acceptHandover: ["INCIDENT_RESPONSE_LEAD", "SECURITY_INCIDENT_OWNER"],
  // Containment, eradication, recovery: the service team executes, security investigates, guides and leads.
  startContainment: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  recordContainment: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  startEradication: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  recordEradication: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  startRecovery: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  recordRecovery: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  validateRecovery: ["EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  contributeServiceInsight: ["SERVICE_INSIGHT_AND_EXPERTISE"],
  collectEvidence: ["FORENSICS_INVESTIGATION"],
  giveConsultation: ["SECURITY_EXPERTISE_AND_CONSULTING"],
  issueRecoveryGuidance: ["RECOVERY_GUIDANCE"],
  returnToAnalysis: ["INCIDENT_RESPONSE_LEAD"],
  // Advice comes from the functions beside the two sides.
  giveAdvice: everybody.filter((name) => name !== "SECURITY_RESPONSE" && name !== "SERVICE"),
  // Only communications notifies; the law says which clocks run, and vets a delay.
  startNotificationClock: ["LEGAL_AFFAIRS", "TRUST"],
  notifyCustomers: ["CUSTOMER_COMMUNICATIONS"],
  recordAuthorityNotice: ["LEGAL_AFFAIRS", "TRUST"],
  delayNotification: ["LEGAL_AFFAIRS"],
  recordNotificationException: ["LEGAL_AFFAIRS"],
  // Post-incident activity.
  enterPostIncidentActivity: ["INCIDENT_RESPONSE_LEAD", "POST_INCIDENT_ANALYSIS_LEAD"],
  closeIncident: ["POST_INCIDENT_ANALYSIS_LEAD"],
  archiveIncident: ["DATA_COLLECTION_AND_ARCHIVAL"],
};

/** What a program may do besides reading: it reports, and records what its own searches found. By hand as well. */
export const forPrograms: readonly Operation[] = ["reportAlert", "recordIndicatorSweep"];

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
