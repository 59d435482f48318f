import type { Vocabulary } from "../vocabulary.js";

/** Who decides that a notice may wait. Legal affairs records it in any case, and answers for it. */
export const delayDeciders = {
  LEGAL_AFFAIRS: {
    title: "Legal affairs",
    description: "Legal affairs judges it, and beyond its own bound an executive incident manager with it.",
  },
  ATTORNEY_GENERAL: {
    title: "Attorney General of the United States",
    description: "The Attorney General decides, in writing, and for how long.",
  },
  LAW_ENFORCEMENT: {
    title: "Law-enforcement authority",
    description: "The authority that investigates asks for it; legal affairs judges whether its law allows that.",
  },
} as const satisfies Vocabulary;

export type DelayDecider = keyof typeof delayDeciders;
