import type { Vocabulary } from "../../vocabulary.js";

/** How sure an attribution is: the Low, Med, High scale of STIX 2.1, Appendix A. */
export const attributionConfidences = {
  LOW: {
    title: "Low",
    description: "Little speaks for it, or the sources may not be relied on (STIX 2.1 confidence 1 to 29).",
  },
  MEDIUM: {
    title: "Medium",
    description: "It is plausible and well sourced, and other readings remain (STIX 2.1 confidence 30 to 69).",
  },
  HIGH: {
    title: "High",
    description: "Several independent sources of good quality agree (STIX 2.1 confidence 70 to 100).",
  },
} as const satisfies Vocabulary;

export type AttributionConfidence = keyof typeof attributionConfidences;
