/** Who runs sources of alerts: security for any service, and whoever deploys the monitoring of a service for that one. */
export const whoRunsSources = [
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
  { responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" },
] as const;
