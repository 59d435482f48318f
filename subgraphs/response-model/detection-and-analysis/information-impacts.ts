import type { Vocabulary } from "../vocabulary.js";
import type { WeighedTerm } from "./weighed-term.js";

/** What the incident did to information; several can apply at once, after NIST SP 800-61r2 §3.2.6. */
export const informationImpacts = {
  NONE: {
    title: "None",
    weight: 0,
    description: "No information was taken, changed, deleted or otherwise compromised.",
  },
  PRIVACY_BREACH: {
    title: "Privacy breach",
    weight: 3,
    description: "Sensitive information that identifies people was accessed or taken.",
  },
  PROPRIETARY_BREACH: {
    title: "Proprietary breach",
    weight: 2,
    description: "Confidential business information, such as designs or source code, was accessed or taken.",
  },
  INTEGRITY_LOSS: {
    title: "Integrity loss",
    weight: 2,
    description: "Sensitive or proprietary information was changed or deleted.",
  },
} as const satisfies Vocabulary<WeighedTerm>;

export type InformationImpact = keyof typeof informationImpacts;
