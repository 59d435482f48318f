/** Who tries out monitoring: the team that runs it, and those of security who require it. */
export const whoTests = [
  { responsibility: "MONITORING_INFRASTRUCTURE_DEPLOYMENT" },
  { responsibility: "SECURITY_DETECTION_REQUIREMENTS" },
] as const;

/** What its tests are evidence for. */
export const testControls = [
  { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
  { framework: "CSF_2_0", ids: ["DE", "ID.IM"] },
] as const;
