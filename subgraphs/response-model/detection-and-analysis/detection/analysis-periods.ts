import type { Vocabulary } from "../../vocabulary.js";

/** Over which stretches of time a service team looks at its service. All begin and end at midnight UTC. */
export const analysisPeriods = {
  MONTH: { title: "Month", description: "A calendar month, UTC." },
  QUARTER: { title: "Quarter", description: "A calendar quarter, UTC: from January, April, July or October." },
  OTHER: { title: "Other", description: "Any other stretch of time, for instance that of a campaign." },
} as const satisfies Vocabulary;

export type AnalysisPeriod = keyof typeof analysisPeriods;
