import type { AttackTactic } from "./attack-tactics.js";
import { attackTechniques } from "./attack-techniques.js";

/** The ids of the techniques that serve one of some tactics. */
export const techniquesOfTactics = (tactics: readonly AttackTactic[]): readonly string[] =>
  [...attackTechniques.values()].flatMap((one) => (one.tactics.some((each) => tactics.includes(each)) ? [one.id] : []));
