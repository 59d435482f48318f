/** Who opens an incident from several alerts: whoever may escalate each of them, or, as the security side, open one and link each to it. */
export const whoEscalates = [
  { responsibility: "EVENT_AND_ALERT_TRIAGE" },
  { responsibility: "SERVICE_ENGINEERING_ON_CALL" },
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
] as const;
