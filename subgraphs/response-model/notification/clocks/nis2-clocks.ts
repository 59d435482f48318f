import type { Vocabulary } from "../../vocabulary.js";
import { endsOfNoticeClocks, endsOfOutsideClocks } from "./clock-ends.js";
import type { ClockTerm } from "./clock-term.js";

const source = "https://eur-lex.europa.eu/eli/dir/2022/2555/oj";

/** What the NIS2 Directive asks essential and important entities for. */
export const nis2Clocks = {
  NIS2_EARLY_WARNING: {
    title: "NIS2 early warning",
    koreanTitle: "NIS2 조기 경보",
    law: "NIS2",
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(a)",
        source,
        length: { hours: 24 },
        warnHours: 6,
        content: ["WHAT_HAPPENED", "UNLAWFUL_OR_CROSS_BORDER"],
      },
    ],
    description:
      "The first, short warning of a significant incident to the national response team or authority, within 24 hours of becoming aware of it.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_INCIDENT_NOTIFICATION: {
    title: "NIS2 incident notification",
    koreanTitle: "NIS2 인시던트 신고",
    law: "NIS2",
    from: "AWARENESS",
    alongside: "NIS2_EARLY_WARNING",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(b)",
        source,
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "INDICATORS_OF_COMPROMISE"],
      },
    ],
    description:
      "The notification of a significant incident with a first assessment of its severity and impact, within 72 hours of becoming aware of it.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_TRUST_SERVICE_NOTIFICATION: {
    title: "NIS2 notification by a trust service provider",
    koreanTitle: "NIS2 신뢰 서비스 제공자 신고",
    law: "NIS2",
    from: "AWARENESS",
    inPlaceOf: "NIS2_INCIDENT_NOTIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4), last subparagraph",
        source,
        length: { hours: 24 },
        warnHours: 6,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "INDICATORS_OF_COMPROMISE"],
      },
    ],
    description:
      "The notification of a significant incident with an impact on trust services by their provider, within 24 hours of becoming aware of it, in the place of the incident notification within 72 hours.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_SERVICE_RECIPIENTS: {
    title: "NIS2 notice to recipients of the service",
    koreanTitle: "NIS2 서비스 이용자 통지",
    law: "NIS2",
    from: "AWARENESS",
    addressee: "CUSTOMERS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(1)",
        source,
        length: { none: true },
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT"],
      },
    ],
    description:
      "The notice of a significant incident to the recipients of the service, without undue delay, where it is likely to affect the service adversely. The directive names no number of hours.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_THREAT_MEASURES: {
    title: "NIS2 notice of measures against a threat",
    koreanTitle: "NIS2 위협 대응 조치 통지",
    law: "NIS2",
    from: "AWARENESS",
    addressee: "CUSTOMERS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(2)",
        source,
        length: { none: true },
        content: ["WHAT_HAPPENED", "SUGGESTED_ACTIONS"],
      },
    ],
    description:
      "What the recipients of the service can do against a significant cyber threat that may affect them and, where appropriate, word of the threat itself, without undue delay. The directive names no number of hours.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_INTERMEDIATE_REPORT: {
    title: "NIS2 intermediate report",
    koreanTitle: "NIS2 중간 보고서",
    law: "NIS2",
    from: "REQUEST",
    recurs: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(c)",
        source,
        length: { none: true },
        content: ["STATE_OF_THE_RESPONSE", "SEVERITY_AND_IMPACT"],
      },
    ],
    description:
      "A report on how things stand, which the response team or the authority can ask for at any time. The directive names no number of hours; the request may name a day.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_FINAL_REPORT: {
    title: "NIS2 final report",
    koreanTitle: "NIS2 최종 보고서",
    law: "NIS2",
    from: "PRECEDING_NOTICE",
    after: "NIS2_INCIDENT_NOTIFICATION",
    onceHandled: "NIS2_FINAL_REPORT_AFTER_HANDLING",
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(d), (e)",
        source,
        length: { calendarMonths: 1 },
        warnHours: 120,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ROOT_CAUSE", "ACTIONS_TAKEN", "UNLAWFUL_OR_CROSS_BORDER"],
      },
    ],
    description:
      "The final report on a significant incident, with its root cause and the measures taken, within one calendar month after the incident notification was made. Where the incident is still going on by then, a progress report takes its place, and the final one follows when it was handled.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_FINAL_REPORT_AFTER_HANDLING: {
    title: "NIS2 final report after handling",
    koreanTitle: "NIS2 처리 후 최종 보고서",
    law: "NIS2",
    from: "HANDLED",
    recurs: true,
    addressee: "AUTHORITY",
    endedBy: endsOfOutsideClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(e)",
        source,
        length: { calendarMonths: 1 },
        warnHours: 120,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ROOT_CAUSE", "ACTIONS_TAKEN", "UNLAWFUL_OR_CROSS_BORDER"],
      },
    ],
    description:
      "The final report on an incident that was still going on when its progress report was due, within one calendar month after it was handled.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
