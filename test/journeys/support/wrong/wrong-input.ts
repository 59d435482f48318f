import type { WrongCase } from "./wrong-case.js";

/** Who sends what, and what they are answered: the code of an error, a kind of problem, or the gates that are not met. */
export type WrongInput = readonly [
  what: string,
  by: string,
  operation: string,
  input: (the: WrongCase) => object,
  answer: string | readonly string[],
];
