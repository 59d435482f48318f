import type { Term, Vocabulary } from "../vocabulary.js";
import type { Jurisdiction } from "./jurisdictions.js";

interface LawTerm extends Term {
  readonly koreanTitle: string;
  readonly jurisdiction: Jurisdiction;
  /** Where the text that is in force can be read. */
  readonly source: string;
}

/** The laws, and the contracts, that ask for a notice. */
export const laws = {
  CUSTOMER_CONTRACT: {
    title: "Customer contract",
    koreanTitle: "고객 계약",
    jurisdiction: "CONTRACT",
    source: "https://learn.microsoft.com/compliance/regulatory/gdpr-breach-notification",
    description: "What the organization promises to every customer of its online services.",
  },
  GDPR: {
    title: "General Data Protection Regulation (GDPR)",
    koreanTitle: "일반 개인정보 보호 규정(GDPR)",
    jurisdiction: "EUROPEAN_UNION",
    source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    description: "Regulation (EU) 2016/679, on the protection of personal data.",
  },
  NIS2: {
    title: "NIS2 Directive",
    koreanTitle: "네트워크·정보시스템 보안 지침(NIS2)",
    jurisdiction: "EUROPEAN_UNION",
    source: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
    description: "Directive (EU) 2022/2555, on the cybersecurity of essential and important entities.",
  },
  DORA: {
    title: "Digital Operational Resilience Act (DORA)",
    koreanTitle: "디지털 운영 복원력 규정(DORA)",
    jurisdiction: "EUROPEAN_UNION",
    source: "https://eur-lex.europa.eu/eli/reg_del/2025/301/oj",
    description:
      "Regulation (EU) 2022/2554, on the digital resilience of financial entities, with the time limits of Delegated Regulation (EU) 2025/301.",
  },
} as const satisfies Vocabulary<LawTerm>;

export type Law = keyof typeof laws;
