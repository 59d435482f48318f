import type { Term } from "./process-model.js";

/** What people call the part with this code. */
export function titleOf(terms: readonly Term[], code: string): string {
  return terms.find((term) => term.code === code)?.title ?? code;
}
