/** The questions that NIST SP 800-61r2 §3.4.1 asks in a review; what happened, and when, is its sequence of events. */
export const questions = {
  staffPerformance: "How well did staff and management perform in dealing with the incident?",
  procedureAdequacy: "Were the documented procedures followed, and were they adequate?",
  informationNeededSooner: "What information was needed sooner?",
  recoveryHindrances: "Were any steps taken that might have hindered the recovery?",
  whatToDoDifferently: "What would staff and management do differently the next time?",
  betterSharing: "How could information have been shared better with other teams and organizations?",
  correctiveActions: "What corrective actions can prevent similar incidents?",
  indicatorsToWatch: "What precursors or indicators should be watched for, to detect similar incidents?",
  toolsNeeded: "What additional tools or resources are needed to detect, analyse and mitigate such incidents?",
} as const;

/** The answers to those of the questions that were answered. */
export type Answers = { readonly [Question in keyof typeof questions]?: string | null };
