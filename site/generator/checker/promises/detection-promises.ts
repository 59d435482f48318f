import type { Promised } from "./promised.js";

/** What is done to a requirement that goes on as it stands. */
const asItStands = [
  "DetectionRequirement: PROPOSED → PROPOSED",
  "DetectionRequirement: IN_FORCE → IN_FORCE",
  "DetectionRequirement: DEPLOYED → DEPLOYED",
];

/** An indicator that stays as it is judged. */
const standing = ["Indicator: ACTIVE → ACTIVE", "Indicator: FALSE_POSITIVE → FALSE_POSITIVE"];

/** What is promised of alerts, analysis, indicators and detection requirements. */
export const detectionPromises: Readonly<Record<string, Promised>> = {
  reportAlert: { moves: ["Alert: nothing → RECEIVED"], waits: ["DETECTION_OF_SERVICE"] },
  registerAlertSource: {
    moves: ["AlertSource: nothing → ENABLED"],
    waits: ["SERVICE_RESOLVABLE"],
    opens: ["SOURCE_ENABLED"],
  },
  amendAlertSource: {
    moves: ["AlertSource: ENABLED → ENABLED", "AlertSource: DISABLED → DISABLED"],
    waits: ["SERVICE_RESOLVABLE"],
  },
  rotateAlertSourceKey: { moves: ["AlertSource: ENABLED → ENABLED", "AlertSource: DISABLED → DISABLED"] },
  disableAlertSource: { moves: ["AlertSource: ENABLED → DISABLED"], shuts: ["SOURCE_ENABLED"] },
  enableAlertSource: { moves: ["AlertSource: DISABLED → ENABLED"], opens: ["SOURCE_ENABLED"] },
  ingestAlerts: { moves: ["Alert: nothing → RECEIVED, beside"], waits: ["SOURCE_ENABLED"] },
  acknowledgeAlert: { moves: ["Alert: RECEIVED → RECEIVED"], waits: ["TRIAGE_DUE_AHEAD"] },
  acknowledgeAlerts: { waits: ["TRIAGE_DUE_AHEAD"] },
  dismissAlerts: {
    moves: ["Alert: RECEIVED → CLOSED, beside", "Alert: TRIAGED → CLOSED, beside"],
    waits: ["NOT_AN_ATTACK", "TUNING_NAMED"],
  },
  suggestAlertCorrelation: {
    moves: ["AlertCorrelation: nothing → SUGGESTED", "AlertCorrelation: SUGGESTED → SUGGESTED"],
  },
  acceptAlertCorrelation: {
    moves: [
      "AlertCorrelation: SUGGESTED → ACCEPTED",
      "Alert: TRIAGED → ESCALATED, beside",
      "Incident: nothing → SUSPECTED, beside",
      "Determination: nothing → SUSPECTED, beside",
      "ServiceResponse: nothing → ANALYSIS, beside",
      "ServiceResponse: RELEASED → ANALYSIS, beside",
    ],
    waits: ["INCIDENT_OPEN", "ALERTS_WAITING", "SEVERITY_ASSESSED", "JOINS_IN_TIME"],
    opens: [
      "FINDING_RECORDED, possibly",
      "ALERT_LINKED, possibly",
      "SERVICES_AFFECTED of THIS_SERVICE, possibly",
      "SEVERITY_ASSESSED of THIS_SERVICE, possibly",
      "SEVERITY_KNOWN of EVERY_SERVICE, possibly",
      "A_SERVICE_AFFECTED, possibly",
      "INCIDENT_OPEN, possibly",
      "NOT_MERGED, possibly",
      "NOTICES_POSSIBLE, possibly",
      "RESPONSE_OPEN, possibly",
    ],
    shuts: [
      "ASSESSMENT_OVERDUE of THIS_SERVICE, possibly",
      "ALERTS_DISPOSITIONED, possibly",
      "ANALYSIS_RECORDED of THIS_SERVICE",
      "FOUND_NOT_AFFECTED of THIS_SERVICE",
      "RELEASE_AGREED of THIS_SERVICE",
      "CONTAINMENT_RECORDED of THIS_SERVICE",
      "ADVERSARY_EVICTED of THIS_SERVICE",
      "VULNERABLE_PATHS_CLOSED of THIS_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
      "SERVICE_JOINING, possibly",
      "OF_PRESENT_ROUND, possibly",
      "VIRTUAL_TEAM_FORMED, possibly",
      "RECOVERY_VALIDATED, possibly",
      "ADVERSARY_EVICTED of EVERY_SERVICE, possibly",
      "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE, possibly",
      "ALERTS_WAITING, possibly",
    ],
  },
  refuseAlertCorrelation: { moves: ["AlertCorrelation: SUGGESTED → REFUSED"] },
  lapseAlertCorrelation: { moves: ["AlertCorrelation: SUGGESTED → LAPSED"] },
  suppressAlerts: {
    moves: ["AlertSuppression: nothing → IN_FORCE"],
    waits: ["SUPPRESSION_SPECIFIC", "SUPPRESSION_TIME_BOUNDED", "SUPPRESSION_OF_MILD_ALERTS", "SUPPRESSIONS_FEW"],
    shuts: ["SUPPRESSIONS_FEW, possibly"],
  },
  proposeAlertSuppression: {
    moves: ["AlertSuppression: nothing → PROPOSED"],
    waits: ["SUPPRESSION_SPECIFIC", "SUPPRESSION_TIME_BOUNDED", "SUPPRESSIONS_FEW"],
    shuts: ["SUPPRESSIONS_FEW, possibly"],
  },
  agreeAlertSuppression: {
    moves: ["AlertSuppression: PROPOSED → IN_FORCE"],
    waits: ["SUPPRESSION_NOT_OVER"],
  },
  extendAlertSuppression: {
    moves: ["AlertSuppression: IN_FORCE → IN_FORCE"],
    waits: ["SUPPRESSION_NOT_OVER", "SUPPRESSION_TIME_BOUNDED", "SUPPRESSION_OF_MILD_ALERTS"],
  },
  endAlertSuppression: { moves: ["AlertSuppression: PROPOSED → ENDED", "AlertSuppression: IN_FORCE → ENDED"] },
  expireAlertSuppression: {
    moves: ["AlertSuppression: PROPOSED → EXPIRED", "AlertSuppression: IN_FORCE → EXPIRED"],
  },
  triageAlert: { moves: ["Alert: RECEIVED → TRIAGED"] },
  assessSeverity: { moves: ["Alert: TRIAGED → TRIAGED"], opens: ["SEVERITY_ASSESSED"] },
  changeAlertHandling: { waits: ["INCIDENT_OPEN", "ALERT_KEPT_CLOSE", "VIRTUAL_TEAM_FORMED", "READERS_REMAIN"] },
  closeAlert: { moves: ["Alert: TRIAGED → CLOSED"], waits: ["NOT_AN_ATTACK", "TUNING_NAMED"] },
  escalateAlert: {
    moves: [
      "Alert: TRIAGED → ESCALATED",
      "Incident: nothing → SUSPECTED",
      "Determination: nothing → SUSPECTED",
      "ServiceResponse: nothing → ANALYSIS, beside",
    ],
    waits: ["SEVERITY_ASSESSED", "SERVICES_KNOWN"],
    opens: ["INCIDENT_OPEN", "NOT_MERGED", "NOTICES_POSSIBLE", "RESPONSE_OPEN", "FINDING_RECORDED"],
    shuts: ["ALERTS_DISPOSITIONED"],
  },
  escalateAlerts: {
    moves: [
      "Alert: TRIAGED → ESCALATED, beside",
      "Incident: nothing → SUSPECTED",
      "Determination: nothing → SUSPECTED",
      "ServiceResponse: nothing → ANALYSIS, beside",
    ],
    waits: ["ALERTS_WAITING", "SEVERITY_ASSESSED", "SERVICES_KNOWN"],
    opens: ["INCIDENT_OPEN", "NOT_MERGED", "NOTICES_POSSIBLE", "RESPONSE_OPEN", "FINDING_RECORDED"],
    shuts: ["ALERTS_DISPOSITIONED", "ALERTS_WAITING"],
  },
  linkAlert: {
    moves: [
      "Alert: TRIAGED → ESCALATED",
      "ServiceResponse: nothing → ANALYSIS, beside",
      "ServiceResponse: RELEASED → ANALYSIS, beside",
    ],
    waits: ["INCIDENT_OPEN", "SEVERITY_ASSESSED", "JOINS_IN_TIME"],
    opens: [
      "FINDING_RECORDED",
      "ALERT_LINKED",
      "SERVICES_AFFECTED of THIS_SERVICE, possibly",
      "SEVERITY_ASSESSED of THIS_SERVICE, possibly",
      "SEVERITY_KNOWN of EVERY_SERVICE, possibly",
      "A_SERVICE_AFFECTED, possibly",
    ],
    shuts: [
      "ASSESSMENT_OVERDUE of THIS_SERVICE, possibly",
      "ALERTS_DISPOSITIONED",
      "ANALYSIS_RECORDED of THIS_SERVICE",
      "FOUND_NOT_AFFECTED of THIS_SERVICE",
      "RELEASE_AGREED of THIS_SERVICE",
      "CONTAINMENT_RECORDED of THIS_SERVICE",
      "ADVERSARY_EVICTED of THIS_SERVICE",
      "VULNERABLE_PATHS_CLOSED of THIS_SERVICE",
      "RECOVERY_PLAN_AGREED of THIS_SERVICE",
      "GUIDANCE_ACKNOWLEDGED of THIS_SERVICE",
      "SERVICE_JOINING, possibly",
      "OF_PRESENT_ROUND, possibly",
      "VIRTUAL_TEAM_FORMED, possibly",
      "RECOVERY_VALIDATED, possibly",
      "ADVERSARY_EVICTED of EVERY_SERVICE, possibly",
      "VULNERABLE_PATHS_CLOSED of EVERY_SERVICE, possibly",
    ],
  },
  dispositionAlert: {
    moves: ["Alert: ESCALATED → ESCALATED"],
    waits: ["INCIDENT_OPEN", "ALERT_LINKED", "TUNING_NAMED"],
    opens: ["ALERTS_DISPOSITIONED, possibly"],
  },
  recordAnalysis: {
    moves: ["NotificationObligation: EXCEPTED → RUNNING, beside"],
    waits: ["INCIDENT_OPEN", "COVERS_AFFECTED_SERVICES"],
    opens: [
      "FINDING_RECORDED",
      "ANALYSIS_RECORDED of EVERY_SERVICE, possibly",
      "FOUND_NOT_AFFECTED of EVERY_SERVICE, possibly",
    ],
    shuts: [
      "REGULATIONS_ASSESSED, possibly",
      "NOTIFICATIONS_SETTLED, possibly",
      "NOTIFICATIONS_MADE, possibly",
      "FOUND_NOT_AFFECTED of EVERY_SERVICE, possibly",
      "RELEASE_AGREED of EVERY_SERVICE, possibly",
    ],
  },
  recordBreachHunt: {
    moves: ["BreachHunt: nothing → CONCLUDED, beside"],
    waits: ["INCIDENT_OPEN"],
    opens: ["FINDING_RECORDED, possibly"],
  },
  recordIndicatorSweep: {
    moves: ["IndicatorSweep: nothing → COMPLETED, beside"],
    waits: ["INCIDENT_OPEN", "TEXT_WITHOUT_HITS"],
  },
  overrideSeverity: {
    waits: ["INCIDENT_OPEN", "OVERRIDE_STANDS"],
    opens: ["OVERRIDE_STANDS, possibly"],
    shuts: ["OVERRIDE_STANDS, possibly"],
  },
  proposeDetectionRequirement: {
    moves: ["DetectionRequirement: nothing → PROPOSED"],
    opens: ["PROPOSAL_OPEN"],
  },
  recordIndicators: { moves: ["Indicator: nothing → ACTIVE"], waits: ["NOT_MERGED", "FORENSICS_IN_INCIDENT"] },
  importStixBundle: { moves: ["Indicator: nothing → ACTIVE"], waits: ["NOT_MERGED", "FORENSICS_IN_INCIDENT"] },
  amendIndicator: { moves: standing, waits: ["INDICATOR_APART"] },
  recordSightings: { waits: ["NOT_MERGED", "INDICATOR_STANDS"] },
  relateIndicator: { moves: standing, waits: ["NOT_MERGED", "INDICATOR_UNRELATED"], shuts: ["INDICATOR_UNRELATED"] },
  unrelateIndicator: { moves: standing },
  markIndicatorFalsePositive: { moves: ["Indicator: ACTIVE → FALSE_POSITIVE"] },
  clearIndicatorFalsePositive: { moves: ["Indicator: FALSE_POSITIVE → ACTIVE"] },
  withdrawIndicator: {
    moves: ["Indicator: ACTIVE → WITHDRAWN", "Indicator: FALSE_POSITIVE → WITHDRAWN"],
    shuts: ["INDICATOR_STANDS"],
  },
  agreeDetectionRequirementForSecurity: {
    moves: asItStands,
    waits: ["PROPOSAL_OPEN"],
    opens: ["BOTH_SIDES_AGREED, possibly"],
  },
  agreeDetectionRequirementForService: {
    moves: asItStands,
    waits: ["PROPOSAL_OPEN"],
    opens: ["BOTH_SIDES_AGREED, possibly"],
  },
  refuseDetectionRequirement: {
    moves: [
      "DetectionRequirement: PROPOSED → REFUSED",
      "DetectionRequirement: IN_FORCE → IN_FORCE",
      "DetectionRequirement: DEPLOYED → DEPLOYED",
    ],
    waits: ["PROPOSAL_OPEN"],
    opens: ["BOTH_SIDES_AGREED, possibly"],
    shuts: ["PROPOSAL_OPEN", "BOTH_SIDES_AGREED, possibly"],
  },
  amendDetectionRequirement: {
    moves: [...asItStands, "DetectionRequirement: REFUSED → PROPOSED"],
    opens: ["PROPOSAL_OPEN"],
    shuts: ["BOTH_SIDES_AGREED"],
  },
  prioritizeDetectionRequirement: { moves: asItStands },
  putDetectionRequirementInForce: {
    moves: [
      "DetectionRequirement: PROPOSED → IN_FORCE",
      "DetectionRequirement: IN_FORCE → IN_FORCE",
      "DetectionRequirement: DEPLOYED → DEPLOYED",
    ],
    waits: ["PROPOSAL_OPEN", "BOTH_SIDES_AGREED"],
    shuts: ["PROPOSAL_OPEN"],
  },
  deployMonitoring: {
    moves: [
      "DetectionRequirement: IN_FORCE → DEPLOYED",
      "DetectionRequirement: DEPLOYED → DEPLOYED",
      "MonitoringDeployment: nothing → ACTIVE, beside",
      "MonitoringDeployment: ACTIVE → REPLACED, beside",
    ],
  },
  reportMonitoringHealth: { moves: ["MonitoringDeployment: ACTIVE → ACTIVE"], waits: ["SEEN_ALREADY"] },
  recordOverdueMonitoring: {},
  takeDownMonitoring: {
    moves: ["MonitoringDeployment: ACTIVE → TAKEN_DOWN", "DetectionRequirement: DEPLOYED → IN_FORCE, beside"],
  },
  withdrawDetectionRequirement: {
    moves: [
      "DetectionRequirement: PROPOSED → WITHDRAWN",
      "DetectionRequirement: REFUSED → WITHDRAWN",
      "DetectionRequirement: IN_FORCE → WITHDRAWN",
      "DetectionRequirement: DEPLOYED → WITHDRAWN",
    ],
    shuts: ["PROPOSAL_OPEN"],
  },
};
