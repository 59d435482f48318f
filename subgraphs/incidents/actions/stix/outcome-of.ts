import type { SaidObject } from "../../domain/stix/said-in-bundle.js";
import type { Outcome } from "../indicators/outcome.js";

/** What became of an object of a bundle. */
export const outcomeOf = (
  outcome: Outcome["outcome"],
  { stixId }: Pick<SaidObject, "stixId">,
  reason: string | null = null,
  indicatorId: string | null = null,
): Outcome => ({ outcome, stixId, reason, indicatorId });
