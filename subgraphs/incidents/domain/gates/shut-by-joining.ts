import type { GateScope } from "../../../response-model/machines/gate-scopes.js";
import type { Gate } from "../../../response-model/machines/gates.js";
import type { Effect } from "../../../response-model/policy.js";

const shut: readonly { readonly is: Gate; readonly of?: GateScope }[] = [
  { is: "SERVICE_JOINING" },
  { is: "VIRTUAL_TEAM_FORMED" },
  { is: "RECOVERY_VALIDATED" },
  { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE" },
  { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE" },
  // It was released from analysis, so it had nothing of what comes after that.
  { is: "ANALYSIS_RECORDED", of: "THIS_SERVICE" },
  { is: "FOUND_NOT_AFFECTED", of: "THIS_SERVICE" },
  { is: "RELEASE_AGREED", of: "THIS_SERVICE" },
  { is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE" },
  { is: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE" },
];

/**
 * What a service that joins shuts: what every service must have, and what it had in its round before, if it was released.
 * @param always what is shut whatever there was before
 */
export const shutByJoining = (...always: readonly Gate[]): readonly Effect[] =>
  shut.map((effect) => (always.includes(effect.is) ? effect : { ...effect, certainty: "POSSIBLY" }));
