import type { Vocabulary } from "../../vocabulary.js";
import { endsOfNoticeClocks, endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";

const source = "https://eur-lex.europa.eu/eli/reg_del/2025/301/oj";

/** What the Digital Operational Resilience Act asks financial entities for. Its weekend rule is taken for the final report alone: for what comes before, credit institutions, trading venues and many others may not use it. */
export const doraClocks = {
  DORA_INITIAL_NOTIFICATION: {
    title: "DORA initial notification",
    koreanTitle: "DORA 최초 신고",
    law: "DORA",
    from: "CLASSIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2025-01-17",
        article: "Art. 19(4)(a); Regulation (EU) 2025/301 Art. 5(1)(a), (2)",
        source,
        length: { hours: 4 },
        warnHours: 1,
        latest: { hours: 24, after: "AWARENESS" },
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "CONTACT"],
      },
    ],
    description:
      "The first notification of a major incident by a financial entity to its supervisor: within 4 hours of classifying the incident as major, and at the latest 24 hours after becoming aware of it. Where it is classified later than that, within 4 hours of classifying it.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
  DORA_CLIENTS: {
    title: "DORA notice to clients",
    koreanTitle: "DORA 고객 통지",
    law: "DORA",
    from: "AWARENESS",
    addressee: "CUSTOMERS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2025-01-17",
        article: "Art. 19(3)",
        source: "https://eur-lex.europa.eu/eli/reg/2022/2554/oj",
        length: { none: true },
        content: ["WHAT_HAPPENED", "ACTIONS_TAKEN"],
      },
    ],
    description:
      "The notice of a major incident that affects the financial interests of clients, with the measures taken against its effects, without undue delay as soon as the financial entity is aware of it. The regulation names no number of hours.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
  DORA_INTERMEDIATE_REPORT: {
    title: "DORA intermediate report",
    koreanTitle: "DORA 중간 보고서",
    law: "DORA",
    from: "PRECEDING_NOTICE",
    after: "DORA_INITIAL_NOTIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2025-01-17",
        article: "Art. 19(4)(b); Regulation (EU) 2025/301 Art. 5(1)(b)",
        source,
        length: { hours: 72 },
        warnHours: 24,
        content: [
          "WHAT_HAPPENED",
          "SEVERITY_AND_IMPACT",
          "INDICATORS_OF_COMPROMISE",
          "ACTIONS_TAKEN",
          "STATE_OF_THE_RESPONSE",
        ],
      },
    ],
    description:
      "The report on how things stand, within 72 hours of the initial notification, also where nothing has changed.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
  DORA_INTERMEDIATE_UPDATE: {
    title: "DORA updated intermediate report",
    koreanTitle: "DORA 갱신 중간 보고서",
    updates: "DORA_INTERMEDIATE_REPORT",
    law: "DORA",
    from: "HANDLED",
    recurs: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2025-01-17",
        article: "Art. 19(4)(b); Regulation (EU) 2025/301 Art. 5(1)(b)",
        source,
        length: { none: true },
        content: ["SEVERITY_AND_IMPACT", "ACTIONS_TAKEN", "STATE_OF_THE_RESPONSE"],
      },
    ],
    description:
      "The intermediate report once more, without undue delay, when regular activity is normal again. The regulation names no number of hours.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
  DORA_FINAL_REPORT: {
    title: "DORA final report",
    koreanTitle: "DORA 최종 보고서",
    law: "DORA",
    from: "PRECEDING_NOTICE",
    after: "DORA_INTERMEDIATE_REPORT",
    afterLatest: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2025-01-17",
        article: "Art. 19(4)(c); Regulation (EU) 2025/301 Art. 5(1)(c), (4)",
        source,
        length: { calendarMonths: 1 },
        warnHours: 120,
        restDaysUntilHour: 12,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ROOT_CAUSE", "ACTIONS_TAKEN", "STATE_OF_THE_RESPONSE"],
      },
    ],
    description:
      "The report with the root cause, the measures taken and what the incident cost, within one calendar month after the latest intermediate report. Where that ends on a weekend or a holiday, until noon of the next working day.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
