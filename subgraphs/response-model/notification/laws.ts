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
  CRA: {
    title: "Cyber Resilience Act (CRA)",
    koreanTitle: "사이버복원력법(CRA)",
    jurisdiction: "EUROPEAN_UNION",
    source: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    description:
      "Regulation (EU) 2024/2847, on the cybersecurity of products with digital elements. Its duties to report apply from 11 September 2026.",
  },
  SEC_8_K: {
    title: "SEC Form 8-K, Item 1.05",
    koreanTitle: "SEC Form 8-K 항목 1.05",
    jurisdiction: "UNITED_STATES",
    source: "https://www.sec.gov/files/form8-k.pdf",
    description:
      "The current report of the Securities and Exchange Commission, in which registrants disclose material cybersecurity incidents (Release 33-11216).",
  },
  CIRCIA: {
    title: "Cyber Incident Reporting for Critical Infrastructure Act (CIRCIA)",
    koreanTitle: "핵심 기반시설 사이버 인시던트 보고법(CIRCIA)",
    jurisdiction: "UNITED_STATES",
    source:
      "https://www.federalregister.gov/documents/2024/04/04/2024-06526/cyber-incident-reporting-for-critical-infrastructure-act-circia-reporting-requirements",
    description:
      "The Act of 2022 on reports of critical infrastructure to CISA. Its duties begin with the final rule, which is not in force.",
  },
  KOREA_NETWORK_ACT: {
    title: "Network Act (Korea)",
    koreanTitle: "정보통신망법",
    jurisdiction: "SOUTH_KOREA",
    source:
      "https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EC%A0%95%EB%B3%B4%ED%86%B5%EC%8B%A0%EB%A7%9D%EC%9D%B4%EC%9A%A9%EC%B4%89%EC%A7%84%EB%B0%8F%EC%A0%95%EB%B3%B4%EB%B3%B4%ED%98%B8%EB%93%B1%EC%97%90%EA%B4%80%ED%95%9C%EB%B2%95%EB%A5%A0/%EC%A0%9C48%EC%A1%B0%EC%9D%983",
    description:
      "The Act on Promotion of Information and Communications Network Utilization and Information Protection, on intrusions at providers of information and communications services.",
  },
  KOREA_PIPA: {
    title: "Personal Information Protection Act (Korea)",
    koreanTitle: "개인정보 보호법",
    jurisdiction: "SOUTH_KOREA",
    source:
      "https://www.law.go.kr/%EB%B2%95%EB%A0%B9/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4%EB%B3%B4%ED%98%B8%EB%B2%95/%EC%A0%9C34%EC%A1%B0",
    description: "The Act on the protection of personal information, by whomever it is processed.",
  },
  CERT_IN: {
    title: "CERT-In Directions (India)",
    koreanTitle: "CERT-In 지침(인도)",
    jurisdiction: "INDIA",
    source: "https://www.cert-in.org.in/PDF/CERT-In_Directions_70B_28.04.2022.pdf",
    description:
      "The Directions of 28 April 2022 under section 70B(6) of the Information Technology Act, 2000, on reports to the Indian Computer Emergency Response Team.",
  },
} as const satisfies Vocabulary<LawTerm>;

export type Law = keyof typeof laws;
