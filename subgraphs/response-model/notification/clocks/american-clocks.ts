import type { Vocabulary } from "../../vocabulary.js";
import { endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";

const circia =
  "https://www.federalregister.gov/documents/2024/04/04/2024-06526/cyber-incident-reporting-for-critical-infrastructure-act-circia-reporting-requirements";

const form8K = "https://www.sec.gov/files/form8-k.pdf";

/** What federal law of the United States asks for. */
export const americanClocks = {
  SEC_8_K_ITEM_1_05: {
    title: "Form 8-K, Item 1.05",
    koreanTitle: "Form 8-K 항목 1.05 공시",
    law: "SEC_8_K",
    from: "MATERIALITY_DECISION",
    addressee: "INVESTORS",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    delays: [
      {
        reason: "ATTORNEY_GENERAL_DETERMINATION",
        article: "Form 8-K, Item 1.05(c)",
        decidedBy: "ATTORNEY_GENERAL",
        hours: 30 * 24,
        extensionDays: 30,
        totalDays: 60,
      },
      {
        reason: "EXTRAORDINARY_NATIONAL_SECURITY",
        article: "Form 8-K, Item 1.05(c)",
        decidedBy: "ATTORNEY_GENERAL",
        extensionDays: 60,
        totalDays: 120,
      },
    ],
    versions: [
      {
        validFrom: "2023-12-18",
        article: "Form 8-K, Item 1.05 and General Instruction B.1",
        source: form8K,
        length: { businessDays: 4 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT"],
      },
    ],
    description:
      "The filing in which a registrant discloses a material cybersecurity incident to its investors, within four business days after deciding that it is material.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  SEC_8_K_AMENDMENT: {
    title: "Amendment on Form 8-K/A, Item 1.05",
    koreanTitle: "Form 8-K/A 항목 1.05 정정 공시",
    law: "SEC_8_K",
    from: "NEW_FACT",
    recurs: true,
    addressee: "INVESTORS",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2023-12-18",
        article: "Form 8-K, Instruction 2 to Item 1.05",
        source: form8K,
        length: { businessDays: 4 },
        warnHours: 24,
        content: ["SEVERITY_AND_IMPACT"],
      },
    ],
    description:
      "The amendment with what the first filing said was not determined or not available, without unreasonable delay and within four business days after it is determined or becomes available; each further piece of it alike.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CIRCIA_INCIDENT_REPORT: {
    title: "CIRCIA incident report",
    koreanTitle: "CIRCIA 인시던트 보고",
    law: "CIRCIA",
    from: "REASONABLE_BELIEF",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: null,
        article: "6 U.S.C. 681b(a)(1)",
        source: circia,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "INDICATORS_OF_COMPROMISE", "ACTIONS_TAKEN", "CONTACT"],
      },
    ],
    description:
      "The report of a covered incident to CISA within 72 hours of reasonably believing that it has occurred.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CIRCIA_RANSOM_PAYMENT_REPORT: {
    title: "CIRCIA ransom payment report",
    koreanTitle: "CIRCIA 몸값 지급 보고",
    law: "CIRCIA",
    from: "RANSOM_PAYMENT",
    recurs: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: null,
        article: "6 U.S.C. 681b(a)(2)",
        source: circia,
        length: { hours: 24 },
        warnHours: 6,
        content: ["WHAT_HAPPENED", "RANSOM_PAYMENT", "CONTACT"],
      },
    ],
    description: "The report of a ransom payment to CISA within 24 hours of making it.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CIRCIA_SUPPLEMENT: {
    title: "CIRCIA supplemental report",
    koreanTitle: "CIRCIA 추가 보고",
    law: "CIRCIA",
    from: "NEW_FACT",
    recurs: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: null,
        article: "6 U.S.C. 681b(a)(3)",
        source: circia,
        length: { none: true },
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "STATE_OF_THE_RESPONSE"],
      },
    ],
    description:
      "The supplement to a report once substantial new or different information becomes available, promptly. The law names no number of hours.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
