import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/policy-directive-texts.js";
import { assignResponsibility } from "../actions/assign-responsibility.js";
import { attestServiceReadiness } from "../actions/attest-service-readiness.js";
import { grantResponsibilityRequest } from "../actions/grant-responsibility-request.js";
import { overrideOnCall } from "../actions/override-on-call.js";
import { refuseResponsibilityRequest } from "../actions/refuse-responsibility-request.js";
import { requestResponsibility } from "../actions/request-responsibility.js";
import { withdrawResponsibility } from "../actions/withdraw-responsibility.js";
import { withdrawResponsibilityRequest } from "../actions/withdraw-responsibility-request.js";
import { OnCallRotationResult } from "./types/on-call-rotation.js";
import { ResponsibilityRequestResult } from "./types/responsibility-request.js";
import { ServiceResult } from "./types/service.js";
import { TeamResult } from "./types/team.js";

/** Every operation of this subgraph, by what it answers with. */
export const mutationResolvers = [
  mutations([assignResponsibility, withdrawResponsibility], TeamResult, policyDirectiveTexts),
  mutations(
    [requestResponsibility, grantResponsibilityRequest, refuseResponsibilityRequest, withdrawResponsibilityRequest],
    ResponsibilityRequestResult,
    policyDirectiveTexts,
  ),
  mutations([overrideOnCall], OnCallRotationResult, policyDirectiveTexts),
  mutations([attestServiceReadiness], ServiceResult, policyDirectiveTexts),
];
