/** Who judges whether alerts belong together: security for any services, and whoever triages the alerts of all of them. */
export const whoCorrelates = [
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
  { responsibility: "EVENT_AND_ALERT_TRIAGE" },
] as const;
