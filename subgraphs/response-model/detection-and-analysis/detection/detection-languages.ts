import type { Vocabulary } from "../../vocabulary.js";

/** In which language a detection is written. */
export const detectionLanguages = {
  SIGMA: { title: "Sigma", description: "A rule of Sigma, in YAML." },
  KQL: { title: "KQL", description: "The query language of Microsoft Sentinel and Defender." },
  SPL: { title: "SPL", description: "The search processing language of Splunk." },
  EQL: { title: "EQL", description: "The event query language of Elastic." },
  ESQL: { title: "ES|QL", description: "The piped query language of Elastic." },
  PROMQL: { title: "PromQL", description: "The query language of Prometheus." },
  YARA_L: { title: "YARA-L", description: "The language of rules of Google Security Operations." },
  SQL: { title: "SQL", description: "A query of a database or a data lake, in whatever dialect." },
  OTHER: { title: "Other", description: "Another language: the text or the details say which." },
} as const satisfies Vocabulary;

export type DetectionLanguage = keyof typeof detectionLanguages;
