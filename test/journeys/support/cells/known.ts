import type { Outcome } from "../../../../local/samples/player/cordon.js";
import type { Acquainted } from "./cell-step.js";

/** An input that names what a step acts on, and what is said of it. */
export const known =
  (name: string, field: string, words: object = {}) =>
  (the: Acquainted): object => ({ [field]: the.id(name), ...words });

/** What a step makes is known by a name from then on. */
export const remembered = (name: string) => ({
  remember: ({ id }: Outcome, the: Acquainted) => void the.memory.set(name, id),
});
