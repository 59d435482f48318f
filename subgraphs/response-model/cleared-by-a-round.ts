import type { Effect } from "./policy.js";

/** What a service has to reach anew in each round of its response: every way back to analysis shuts these gates. */
export const clearedByARound = [
  { is: "ANALYSIS_RECORDED", of: "THIS_SERVICE" },
  { is: "FOUND_NOT_AFFECTED", of: "THIS_SERVICE" },
  { is: "RELEASE_AGREED", of: "THIS_SERVICE" },
  { is: "CONTAINMENT_RECORDED", of: "THIS_SERVICE" },
  { is: "ADVERSARY_EVICTED", of: "THIS_SERVICE" },
  { is: "VULNERABLE_PATHS_CLOSED", of: "THIS_SERVICE" },
  { is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE" },
  { is: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE" },
] as const satisfies readonly Effect[];
