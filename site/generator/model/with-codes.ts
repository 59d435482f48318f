import type { Term } from "./process-model.js";

/** The parts with these codes, in the order of the codes. */
export function withCodes<T extends Term>(terms: readonly T[], codes: readonly string[]): readonly T[] {
  return codes.flatMap((code) => terms.filter((term) => term.code === code));
}
