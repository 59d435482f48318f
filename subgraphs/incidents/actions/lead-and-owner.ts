/** Who leads: whoever has accepted to, and until somebody has, security on-call. */
export const theLead = [
  { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" },
  { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD", vacant: "LEAD" },
] as const;

/** Who stands for a service: whoever has accepted to own the incident for it, and until then whoever holds that cell for it. */
export const theOwner = [
  { responsibility: "SECURITY_INCIDENT_OWNER", holder: "OWNER" },
  { responsibility: "SECURITY_INCIDENT_OWNER", vacant: "OWNER" },
] as const;
