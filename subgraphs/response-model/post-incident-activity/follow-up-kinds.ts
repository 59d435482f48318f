import type { Vocabulary } from "../vocabulary.js";

/** What kind of work a follow-up is. */
export const followUpKinds = {
  BUG: {
    title: "Bug",
    koreanTitle: "버그",
    description: "A defect in a service that engineering is asked to fix.",
  },
  DESIGN_CHANGE: {
    title: "Design change",
    koreanTitle: "설계 변경",
    description: "A change to how a service is built, because the present design allowed the incident.",
  },
  DETECTION_REQUIREMENT: {
    title: "Detection requirement",
    koreanTitle: "탐지 요구 사항",
    description: "A new or sharper requirement to detect signs of such an attack.",
  },
  PROCEDURE_CHANGE: {
    title: "Procedure change",
    koreanTitle: "절차 변경",
    description: "A change to how people respond, written into a procedure.",
  },
  TRAINING: {
    title: "Training",
    koreanTitle: "교육",
    description: "Something that people must learn or practise before the next incident.",
  },
  SECURITY_INVESTMENT: {
    title: "Security investment",
    koreanTitle: "보안 투자",
    description: "A larger improvement of security that needs its own budget or plan.",
  },
} as const satisfies Vocabulary;

export type FollowUpKind = keyof typeof followUpKinds;
