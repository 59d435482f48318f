import type { Vocabulary } from "../vocabulary.js";

/** How a follow-up helps against the next incident. */
export const followUpNatures = {
  DETECTIVE: {
    title: "Detective",
    description: "It makes the next such incident noticed sooner.",
  },
  PREVENTIVE: {
    title: "Preventive",
    description: "It keeps such an incident from happening again.",
  },
  CORRECTIVE: {
    title: "Corrective",
    description: "It repairs what went wrong this time or makes the next repair faster.",
  },
} as const satisfies Vocabulary;

export type FollowUpNature = keyof typeof followUpNatures;
