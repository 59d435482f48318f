import { clearedByARound } from "../../../../response-model/cleared-by-a-round.js";
import type { Gate } from "../../../../response-model/gates/gates.js";
import type { Effect } from "../../../../response-model/policy.js";

const ofTheWhole = [
  { is: "SERVICE_JOINING" },
  { is: "OF_PRESENT_ROUND" },
  { is: "VIRTUAL_TEAM_FORMED" },
  { is: "RECOVERY_VALIDATED" },
  { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE" },
  { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE" },
] as const;

/** What is to be judged anew of a service that comes again. */
export const judgedAnew = [
  { is: "SEVERITY_ASSESSED", of: "THIS_SERVICE" },
  { is: "SEVERITY_KNOWN", of: "THIS_SERVICE" },
  { is: "ASSESSMENT_OVERDUE", of: "THIS_SERVICE" },
] as const;

/**
 * What a service that joins shuts: what it has to reach in its round, and what every service must have.
 * @param always what of the latter is shut whatever there was before
 */
export const shutByJoining = (...always: readonly Gate[]): readonly Effect[] => [
  ...clearedByARound,
  ...ofTheWhole.map((effect) =>
    always.includes(effect.is) ? effect : ({ ...effect, certainty: "POSSIBLY" } as const),
  ),
];
