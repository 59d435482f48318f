import type { Effect } from "../../../response-model/policy.js";

/** What linking one alert always does to the incident, an operation on many does where it links one of them; the rest it may do just so. */
export const whereLinked = (effects: readonly Effect[] = []): readonly Effect[] =>
  effects.map((effect) => (typeof effect === "string" ? { is: effect, certainty: "POSSIBLY" } : effect));
