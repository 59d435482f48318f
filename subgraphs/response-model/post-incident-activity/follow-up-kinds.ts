import type { Vocabulary } from "../vocabulary.js";

/** What kind of work a follow-up is. */
export const followUpKinds = {
  BUG: {
    title: "Bug",
    description: "A defect in a service that engineering is asked to fix.",
  },
  DESIGN_CHANGE: {
    title: "Design change",
    description: "A change to how a service is built, because the present design allowed the incident.",
  },
  DETECTION_REQUIREMENT: {
    title: "Detection requirement",
    description: "A new or sharper requirement to detect signs of such an attack.",
  },
  PROCEDURE_CHANGE: {
    title: "Procedure change",
    description: "A change to how people respond, written into a procedure.",
  },
  TRAINING: {
    title: "Training",
    description: "Something that people must learn or practise before the next incident.",
  },
  SECURITY_INVESTMENT: {
    title: "Security investment",
    description: "A larger improvement of security that needs its own budget or plan.",
  },
} as const satisfies Vocabulary;

export type FollowUpKind = keyof typeof followUpKinds;
