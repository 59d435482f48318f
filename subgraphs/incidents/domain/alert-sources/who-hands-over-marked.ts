/** Security, which alone hands over what fewer than all responders may read: another team reads it then. */
export const whoHandsOverMarked = [
  { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" },
  { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
] as const;
