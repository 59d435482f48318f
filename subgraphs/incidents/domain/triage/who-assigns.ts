/** Who gives alerts to somebody, and to whom alerts are given. */
export const whoAssigns = [
  { responsibility: "EVENT_AND_ALERT_TRIAGE" },
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
] as const;
