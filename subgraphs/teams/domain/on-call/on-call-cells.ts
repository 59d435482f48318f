import type { RotationFile } from "./rotation-file.js";

/** The cells that are about being on call, one for each side. */
export const onCallCells = {
  security: "SECURITY_ON_CALL_AND_RESPONSE_LEAD",
  service: "SERVICE_ENGINEERING_ON_CALL",
} as const;

/** Who puts people on call in a rotation of the service side: its own team. Nobody, where the team is on call for security. */
export const serviceEngineers = ({ team: { responsibilities }, members }: RotationFile) =>
  responsibilities.includes(onCallCells.service) && !responsibilities.includes(onCallCells.security) ? members : [];
