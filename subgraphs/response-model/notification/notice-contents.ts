import type { Term, Vocabulary } from "../vocabulary.js";

interface NoticeContentTerm extends Term {
  readonly koreanTitle: string;
}

/** What a law, or a contract, asks a notice to say. */
export const noticeContents = {
  WHAT_HAPPENED: {
    title: "What happened",
    koreanTitle: "발생 경위",
    description: "The nature of the incident, as far as it is known.",
  },
  EFFECT_ON_DATA: {
    title: "Effect on data",
    koreanTitle: "데이터에 미친 영향",
    description: "What it means for data: which kinds, whose, and how many, as far as that is known.",
  },
  LIKELY_CONSEQUENCES: {
    title: "Likely consequences",
    koreanTitle: "예상되는 결과",
    description: "What is likely to come of it.",
  },
  ACTIONS_TAKEN: {
    title: "Actions taken",
    koreanTitle: "취한 조치",
    description: "What was done, or is planned, about it.",
  },
  SUGGESTED_ACTIONS: {
    title: "Suggested actions",
    koreanTitle: "권고 조치",
    description: "What whoever is told can do to protect themselves.",
  },
  CONTACT: { title: "Contact", koreanTitle: "연락처", description: "Whom to ask for more." },
  SEVERITY_AND_IMPACT: {
    title: "Severity and impact",
    koreanTitle: "심각도와 영향",
    description: "How bad it is, and what it does to services, customers and other countries.",
  },
  UNLAWFUL_OR_CROSS_BORDER: {
    title: "Unlawful or cross-border",
    koreanTitle: "불법 행위 또는 국경을 넘는 영향",
    description: "Whether unlawful or malicious acts are suspected, and whether other countries could be affected.",
  },
  INDICATORS_OF_COMPROMISE: {
    title: "Indicators of compromise",
    koreanTitle: "침해 지표",
    description: "What others can look for, where that is available.",
  },
  ROOT_CAUSE: {
    title: "Root cause",
    koreanTitle: "근본 원인",
    description: "The kind of threat, or the cause, that is likely to have led to it.",
  },
  STATE_OF_THE_RESPONSE: {
    title: "State of the response",
    koreanTitle: "대응 상황",
    description: "How far the response has come, what is new since the last notice, and what comes next.",
  },
  COUNTRIES_CONCERNED: {
    title: "Countries concerned",
    koreanTitle: "관련 국가",
    description: "The countries in which the product is known to be available.",
  },
  RANSOM_PAYMENT: {
    title: "Ransom payment",
    koreanTitle: "몸값 지급",
    description: "What was demanded and paid, when, how and to whom.",
  },
} as const satisfies Vocabulary<NoticeContentTerm>;

export type NoticeContent = keyof typeof noticeContents;
