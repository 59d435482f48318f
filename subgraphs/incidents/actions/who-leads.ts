/** Who leads: whoever has accepted to, and until somebody has, security on-call. */
export const whoLeads = [
  { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" },
  { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", vacant: "LEAD" },
] as const;
