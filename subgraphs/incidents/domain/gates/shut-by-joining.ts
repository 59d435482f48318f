import type { GateScope } from "../../../response-model/machines/gate-scopes.js";
import type { Gate } from "../../../response-model/machines/gates.js";
import type { Effect } from "../../../response-model/policy.js";

const possibly = (is: Gate, of?: GateScope): Effect => ({ is, ...(of && { of }), certainty: "POSSIBLY" });

/** What a service that joins shuts: what every service must have, and what it had in its round before, if it was released. */
export const shutByJoining: readonly Effect[] = [
  possibly("SERVICE_JOINING"),
  possibly("VIRTUAL_TEAM_FORMED"),
  possibly("RECOVERY_VALIDATED"),
  possibly("ADVERSARY_EVICTED", "EVERY_SERVICE"),
  possibly("VULNERABLE_PATHS_CLOSED", "EVERY_SERVICE"),
  // It was released from analysis, so it had nothing of what comes after that.
  possibly("ANALYSIS_RECORDED", "THIS_SERVICE"),
  possibly("FOUND_NOT_AFFECTED", "THIS_SERVICE"),
  possibly("RELEASE_AGREED", "THIS_SERVICE"),
  possibly("RECOVERY_PLAN_AGREED", "THIS_SERVICE"),
  possibly("GUIDANCE_ACKNOWLEDGED", "THIS_SERVICE"),
];
