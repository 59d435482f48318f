import type { Vocabulary } from "../vocabulary.js";

/** What the incident did to information; several can apply at once, after NIST SP 800-61r2 §3.2.6. */
export const informationImpacts = {
  NONE: {
    title: "None",
    description: "No information was taken, changed, deleted or otherwise compromised.",
  },
  PRIVACY_BREACH: {
    title: "Privacy breach",
    description: "Sensitive information that identifies people was accessed or taken.",
  },
  PROPRIETARY_BREACH: {
    title: "Proprietary breach",
    description: "Confidential business information, such as designs or source code, was accessed or taken.",
  },
  INTEGRITY_LOSS: {
    title: "Integrity loss",
    description: "Sensitive or proprietary information was changed or deleted.",
  },
} as const satisfies Vocabulary;

export type InformationImpact = keyof typeof informationImpacts;
