/** Those who look out for what may come in every service, and so decide on a precursor for all of its services at once. */
export const whoLooksAheadForAll = [
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
  { function: "THREAT_INTELLIGENCE" },
  { function: "SECURITY_RESPONSE_CENTER" },
] as const;
