import type { Term } from "../vocabulary.js";

/** A judgement of an incident that counts in its priority. */
export interface WeighedTerm extends Term {
  /** How much it counts, from 0 (nothing) to 3. */
  readonly weight: number;
}
