import type { Vocabulary } from "../vocabulary.js";

/** What a point says of a hypothesis. */
export const bearings = {
  FOR: { title: "For", description: "It speaks for the hypothesis." },
  AGAINST: { title: "Against", description: "It speaks against the hypothesis." },
} as const satisfies Vocabulary;

export type Bearing = keyof typeof bearings;
