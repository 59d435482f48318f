import { type Cluster, type World } from "./world.js";

const isIn =
  (...states: readonly string[]) =>
  ({ whole: { state = "" } }: World): boolean =>
    states.includes(state);

const services = ({ parts }: World) => parts.filter(({ state }) => state !== undefined && state !== "RELEASED");

/** What is open by the state of an incident and of its services. */
const ofIncident: Cluster["derived"] = {
  INCIDENT_OPEN: isIn("SUSPECTED", "RECEIVED", "DECLARED", "POST_INCIDENT_ACTIVITY"),
  RESPONSE_OPEN: isIn("SUSPECTED", "RECEIVED", "DECLARED"),
  NOTICES_POSSIBLE: isIn(
    ...["SUSPECTED", "RECEIVED", "DECLARED", "POST_INCIDENT_ACTIVITY", "CLOSED", "DISMISSED", "WITHDRAWN"],
  ),
  INCIDENT_DECLARED: isIn("DECLARED"),
  DECLARED_ONCE: isIn("DECLARED", "POST_INCIDENT_ACTIVITY"),
  RECOVERY_VALIDATED: (world) =>
    services(world).length > 0 && services(world).every(({ state }) => state === "VALIDATED"),
};

const incidentWith = (
  name: string,
  count: number,
  whole: readonly string[],
  part: readonly string[],
  openAtFirst: readonly string[] = [],
): Cluster => ({
  name,
  whole: "Incident",
  part: { machine: "ServiceResponse", count, gone: ["RELEASED"] },
  gates: { whole, part },
  derived: ofIncident,
  openAtFirst,
});

/** What a service has to reach anew in each round of its response. */
export const gatesOfARound = [
  "ANALYSIS_RECORDED",
  "CONTAINMENT_RECORDED",
  "ADVERSARY_EVICTED",
  "VULNERABLE_PATHS_CLOSED",
  "RECOVERY_PLAN_AGREED",
  "GUIDANCE_ACKNOWLEDGED",
] as const;

/**
 * What is followed together: machines that a gate, an effect or a reaction joins. Each is explored for itself.
 * @param services how many services an incident has; what is true of two is true of any number, since services are alike
 */
export const clustersOf = (services: number) =>
  ({
    RESPONSE: incidentWith("An incident and the responses of its services", services, [], gatesOfARound),
    STAFF: incidentWith(
      "Who answers for each service",
      services,
      ["LEAD_ACCEPTED"],
      ["OWNER_ACCEPTED", "SEVERITY_ASSESSED", "SEVERITY_KNOWN"],
    ),
    RELEASE: incidentWith(
      "A service that is found not to be affected",
      services,
      [],
      ["FOUND_NOT_AFFECTED", "RELEASE_AGREED"],
    ),
    COURSE: incidentWith(
      "An incident from suspicion to its end",
      1,
      [
        "VIRTUAL_TEAM_FORMED",
        "FINDING_RECORDED",
        "ALERTS_DISPOSITIONED",
        "NOTIFICATIONS_MADE",
        "NOTIFICATIONS_SETTLED",
        "REVIEW_FINISHED",
      ],
      [],
      ["ALERTS_DISPOSITIONED", "NOTIFICATIONS_MADE", "NOTIFICATIONS_SETTLED"],
    ),
    DETERMINATION: alone("Determination"),
    ALERT: alone("Alert", ["SEVERITY_ASSESSED"]),
    ALERT_SOURCE: alone("AlertSource", ["SOURCE_ENABLED"]),
    ALERT_CORRELATION: alone("AlertCorrelation"),
    ALERT_SUPPRESSION: alone("AlertSuppression"),
    TUNING_REQUEST: alone("TuningRequest"),
    ASSIGNMENT: alone("Assignment"),
    APPROVAL: alone("Approval"),
    NOTIFICATION_OBLIGATION: alone("NotificationObligation"),
    RECOVERY_PLAN: alone("RecoveryPlan"),
    PLAN_STEP: alone("PlanStep"),
    TASK: alone("Task"),
    NOTE: alone("Note"),
    CASE_LINK: alone("CaseLink"),
    THREAT_ACTOR: alone("ThreatActor"),
    OBSERVED_TECHNIQUE: alone("ObservedTechnique"),
    PRECURSOR: alone("Precursor"),
    ADVERSARY_ACTIVITY: alone("AdversaryActivity"),
    HYPOTHESIS: alone("Hypothesis", ["HYPOTHESIS_SUPPORTED", "HYPOTHESIS_CONTRADICTED"]),
    BREACH_HUNT: alone("BreachHunt"),
    INCIDENT_ROOM: alone("IncidentRoom"),
    CUSTOMER_NOTICE: alone("CustomerNotice", ["CUSTOMER_NOTICE_COMPLETE"]),
    SERVICE_HEALTH_POST: alone("ServiceHealthPost"),
    GUIDANCE: alone("Guidance"),
    CONSULTATION: alone("Consultation"),
    RECOMMENDATION: alone("Recommendation"),
    INVESTIGATION: alone("Investigation", ["INVESTIGATION_ANSWERED"]),
    EVIDENCE: alone("Evidence"),
    EVIDENCE_TRANSFER: alone("EvidenceTransfer"),
    LEGAL_HOLD: alone("LegalHold"),
    DISPOSAL: alone("Disposal"),
    DETECTION_REQUIREMENT: alone("DetectionRequirement", ["PROPOSAL_OPEN", "BOTH_SIDES_AGREED"]),
    MONITORING_DEPLOYMENT: alone("MonitoringDeployment"),
    INDICATOR: alone("Indicator"),
    INDICATOR_SWEEP: alone("IndicatorSweep", ["SWEEP_OPEN"]),
    SWEEP_RESULT: alone("SweepResult"),
    THREAT_BRIEFING: alone("ThreatBriefing"),
    BRIEFING_ACKNOWLEDGEMENT: alone("BriefingAcknowledgement"),
    VULNERABILITY: alone("Vulnerability", ["VULNERABILITY_CONFIRMED"]),
    VULNERABILITY_EXPOSURE: alone("VulnerabilityExposure"),
    SERVICE_ANALYSIS: alone("ServiceAnalysis", ["ANALYSIS_WRITTEN", "ANALYSIS_NOT_BEING_AMENDED"]),
    REVIEW: alone("Review", ["SECURITY_ANALYSIS_RECORDED", "SERVICE_ANALYSES_RECORDED"]),
    FOLLOW_UP: alone("FollowUp"),
    RESPONSIBILITY_REQUEST: alone("ResponsibilityRequest"),
    SHIFT: alone("Shift"),
    SHIFT_FOLLOW_UP: alone("ShiftFollowUp"),
  }) satisfies Readonly<Record<string, Cluster>>;

/** One machine alone, with gates that its operations open and shut. */
function alone(machine: string, whole: readonly string[] = []): Cluster {
  return { name: machine, whole: machine, gates: { whole, part: [] }, derived: {} };
}
