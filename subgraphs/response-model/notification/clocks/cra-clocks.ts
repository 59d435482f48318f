import type { Vocabulary } from "../../vocabulary.js";
import { endsOfNoticeClocks, endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";

const source = "https://eur-lex.europa.eu/eli/reg/2024/2847/oj";

/** What the Cyber Resilience Act asks manufacturers of products with digital elements for. */
export const craClocks = {
  CRA_VULNERABILITY_EARLY_WARNING: {
    title: "CRA early warning of a vulnerability",
    koreanTitle: "CRA 취약점 조기 경보",
    law: "CRA",
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 14(2)(a)",
        source,
        length: { hours: 24 },
        warnHours: 6,
        content: ["WHAT_HAPPENED", "COUNTRIES_CONCERNED"],
      },
    ],
    description:
      "The early warning of an actively exploited vulnerability in a product, within 24 hours of becoming aware of it, to the response team of the Member State and to ENISA.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CRA_VULNERABILITY_NOTIFICATION: {
    title: "CRA vulnerability notification",
    koreanTitle: "CRA 취약점 신고",
    law: "CRA",
    from: "AWARENESS",
    alongside: "CRA_VULNERABILITY_EARLY_WARNING",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 14(2)(b)",
        source,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS"],
      },
    ],
    description:
      "The notification of an actively exploited vulnerability, with the product, the nature of the exploit and what can be done about it, within 72 hours of becoming aware of it.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CRA_VULNERABILITY_FINAL_REPORT: {
    title: "CRA final report on a vulnerability",
    koreanTitle: "CRA 취약점 최종 보고서",
    law: "CRA",
    from: "MEASURE_AVAILABLE",
    after: "CRA_VULNERABILITY_NOTIFICATION",
    recurs: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 14(2)(c)",
        source,
        length: { days: 14 },
        warnHours: 72,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ROOT_CAUSE", "ACTIONS_TAKEN"],
      },
    ],
    description:
      "The final report on an actively exploited vulnerability, within 14 days after a corrective or mitigating measure is available. It is owed once the notification was made, and waits for that measure.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CRA_INCIDENT_EARLY_WARNING: {
    title: "CRA early warning of an incident",
    koreanTitle: "CRA 인시던트 조기 경보",
    law: "CRA",
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 14(4)(a)",
        source,
        length: { hours: 24 },
        warnHours: 6,
        content: ["WHAT_HAPPENED", "UNLAWFUL_OR_CROSS_BORDER", "COUNTRIES_CONCERNED"],
      },
    ],
    description:
      "The early warning of a severe incident that affects the security of a product, within 24 hours of becoming aware of it.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CRA_INCIDENT_NOTIFICATION: {
    title: "CRA incident notification",
    koreanTitle: "CRA 인시던트 신고",
    law: "CRA",
    from: "AWARENESS",
    alongside: "CRA_INCIDENT_EARLY_WARNING",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 14(4)(b)",
        source,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS"],
      },
    ],
    description:
      "The notification of a severe incident that affects the security of a product, with a first assessment of it, within 72 hours of becoming aware of it.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CRA_INCIDENT_FINAL_REPORT: {
    title: "CRA final report on an incident",
    koreanTitle: "CRA 인시던트 최종 보고서",
    law: "CRA",
    from: "PRECEDING_NOTICE",
    after: "CRA_INCIDENT_NOTIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 14(4)(c)",
        source,
        length: { calendarMonths: 1 },
        warnHours: 120,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ROOT_CAUSE", "ACTIONS_TAKEN"],
      },
    ],
    description:
      "The final report on a severe incident, with its root cause and the measures taken, within one calendar month after the incident notification.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
  CRA_USERS: {
    title: "CRA notice to users",
    koreanTitle: "CRA 사용자 통지",
    law: "CRA",
    from: "AWARENESS",
    addressee: "CUSTOMERS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2026-09-11",
        article: "Art. 14(8)",
        source,
        length: { none: true },
        content: ["WHAT_HAPPENED", "SUGGESTED_ACTIONS"],
      },
    ],
    description:
      "What the users of a product are told of an actively exploited vulnerability or a severe incident, and where necessary what they can do to mitigate it, without undue delay after becoming aware of it. The regulation names no number of hours; where it is not done in time, the response team may tell them instead.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
