import type { Vocabulary } from "../vocabulary.js";

/** What a law, or a contract, asks a notice to say. */
export const noticeContents = {
  WHAT_HAPPENED: { title: "What happened", description: "The nature of the incident, as far as it is known." },
  EFFECT_ON_DATA: {
    title: "Effect on data",
    description: "What it means for data: which kinds, whose, and how many, as far as that is known.",
  },
  LIKELY_CONSEQUENCES: { title: "Likely consequences", description: "What is likely to come of it." },
  ACTIONS_TAKEN: { title: "Actions taken", description: "What was done, or is planned, about it." },
  SUGGESTED_ACTIONS: {
    title: "Suggested actions",
    description: "What whoever is told can do to protect themselves.",
  },
  CONTACT: { title: "Contact", description: "Whom to ask for more." },
  SEVERITY_AND_IMPACT: {
    title: "Severity and impact",
    description: "How bad it is, and what it does to services, customers and other countries.",
  },
  UNLAWFUL_OR_CROSS_BORDER: {
    title: "Unlawful or cross-border",
    description: "Whether unlawful or malicious acts are suspected, and whether other countries could be affected.",
  },
  INDICATORS_OF_COMPROMISE: {
    title: "Indicators of compromise",
    description: "What others can look for, where that is available.",
  },
  ROOT_CAUSE: {
    title: "Root cause",
    description: "The kind of threat, or the cause, that is likely to have led to it.",
  },
} as const satisfies Vocabulary;

export type NoticeContent = keyof typeof noticeContents;
