import { assignResponsibility } from "../actions/assign-responsibility.js";
import { attestServiceReadiness } from "../actions/attest-service-readiness.js";
import { grantResponsibilityRequest } from "../actions/grant-responsibility-request.js";
import { overrideOnCall } from "../actions/override-on-call.js";
import { refuseResponsibilityRequest } from "../actions/refuse-responsibility-request.js";
import { requestResponsibility } from "../actions/request-responsibility.js";
import { withdrawResponsibility } from "../actions/withdraw-responsibility.js";
import { withdrawResponsibilityRequest } from "../actions/withdraw-responsibility-request.js";

/** Every operation of this subgraph, by what it answers with. */
export const operations = {
  team: [assignResponsibility, withdrawResponsibility],
  responsibilityRequest: [
    requestResponsibility,
    grantResponsibilityRequest,
    refuseResponsibilityRequest,
    withdrawResponsibilityRequest,
  ],
  onCallRotation: [overrideOnCall],
  service: [attestServiceReadiness],
} as const;
