/** Who stands for a service: whoever has accepted to own the incident for it, and until then whoever holds that cell for it. */
export const whoOwns = [
  { responsibility: "SECURITY_INCIDENT_OWNER", holder: "OWNER" },
  { responsibility: "SECURITY_INCIDENT_OWNER", vacant: "OWNER" },
] as const;
