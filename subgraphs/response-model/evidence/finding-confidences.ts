import type { Vocabulary } from "../vocabulary.js";

/** How sure whoever investigates is of a finding. */
export const findingConfidences = {
  LOW: { title: "Low", description: "One source says so, or it is inferred; other explanations are as good." },
  MODERATE: { title: "Moderate", description: "Several sources fit together, and other explanations remain possible." },
  HIGH: { title: "High", description: "Independent sources agree, and no other explanation is left." },
} as const satisfies Vocabulary;

export type FindingConfidence = keyof typeof findingConfidences;
