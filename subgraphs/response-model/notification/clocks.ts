import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";
import type { ClockAddressee } from "./clock-addressees.js";
import type { ClockStart } from "./clock-starts.js";
import type { Law } from "./laws.js";
import type { NoticeContent } from "./notice-contents.js";

/** How long after its start a clock runs out: `dueAt` counts it. None: without undue delay, but within no number of hours. */
export type ClockLength =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly businessDays: number }
  | { readonly calendarMonths: number }
  | { readonly none: true };

/** What a law says of a clock from one day on, until a newer version of it applies. */
export interface ClockVersion {
  /** The first day on which it applies, as YYYY-MM-DD by the calendar of its jurisdiction; null while it is not in force. */
  readonly validFrom: string | null;
  /** The last day on which it applied, where it does no more. */
  readonly validUntil?: string;
  /** Where the law says so. */
  readonly article: string;
  readonly source: string;
  readonly length: ClockLength;
  /** How many hours before the end it is at risk. */
  readonly warnHours?: number;
  /** The hours after another moment by which it runs out in any case, unless it starts later than that. */
  readonly latest?: { readonly hours: number; readonly after: ClockStart };
  /** An end on a day of rest moves to this hour, by the calendar of the jurisdiction, of the next working day. */
  readonly restDaysUntilHour?: number;
  /** What the notice must say. */
  readonly content: readonly NoticeContent[];
}

export interface ClockTerm extends ControlledTerm {
  readonly koreanTitle: string;
  readonly law: Law;
  readonly from: ClockStart;
  /** The code of the clock that asks for the notice before this one: where it starts with a preceding notice. */
  readonly after?: string;
  /** It counts from the latest of those notices, where that was supplemented. */
  readonly afterLatest?: true;
  readonly addressee: ClockAddressee;
  /** The names of the operations that end it. */
  readonly endedBy: readonly string[];
  /** The operation that waits for it: a final report needs what the review finds, so only closing waits for that. */
  readonly blocks: "enterPostIncidentActivity" | "closeIncident";
  /** The oldest first. */
  readonly versions: readonly [ClockVersion, ...ClockVersion[]];
}

/** The operations that say that there is nothing to tell, after all, or that it is told elsewhere. */
const endsOfIncidents = ["dismissIncident", "withdrawIncident", "mergeIncident"] as const;

/** What ends the clock of a duty towards an authority: the notice, that none is due, or that there was no incident. */
const endsOfAuthorityClocks = ["recordAuthorityNotice", "recordNotificationException", ...endsOfIncidents] as const;

/** The deadlines for telling somebody of an incident. Several can run at once, each with its own start and its own end. */
export const clocks = {
  CUSTOMER_CONTRACT_72_HOURS: {
    title: "Customer notice within 72 hours",
    koreanTitle: "72시간 이내 고객 통지",
    law: "CUSTOMER_CONTRACT",
    from: "DECLARATION",
    addressee: "CUSTOMERS",
    endedBy: ["notifyCustomers", "recordNotificationException", ...endsOfIncidents],
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2018-05-25",
        article: "Incident notification",
        source: "https://learn.microsoft.com/compliance/regulatory/gdpr-breach-notification",
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS"],
      },
    ],
    description:
      "The promise in customer contracts to notify the administrators of affected tenants without undue delay, and at the latest 72 hours after the incident was declared.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  GDPR_ARTICLE_33: {
    title: "GDPR Article 33 notification",
    koreanTitle: "GDPR 제33조 신고",
    law: "GDPR",
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2018-05-25",
        article: "Art. 33(1)",
        source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "LIKELY_CONSEQUENCES", "ACTIONS_TAKEN", "CONTACT"],
      },
    ],
    description:
      "The duty of the controller of personal data to notify a breach of it to the supervisory authority within 72 hours of becoming aware of it.",
    controls: [{ framework: "GDPR", ids: ["Art. 33"] }],
  },
  NIS2_EARLY_WARNING: {
    title: "NIS2 early warning",
    koreanTitle: "NIS2 조기 경보",
    law: "NIS2",
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(a)",
        source: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
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
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(b)",
        source: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
        length: { hours: 72 },
        warnHours: 24,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "INDICATORS_OF_COMPROMISE"],
      },
    ],
    description:
      "The notification of a significant incident with a first assessment of its severity and impact, within 72 hours of becoming aware of it.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_FINAL_REPORT: {
    title: "NIS2 final report",
    koreanTitle: "NIS2 최종 보고서",
    law: "NIS2",
    from: "PRECEDING_NOTICE",
    after: "NIS2_INCIDENT_NOTIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2024-10-18",
        article: "Art. 23(4)(d)",
        source: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
        length: { calendarMonths: 1 },
        warnHours: 120,
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "ROOT_CAUSE", "ACTIONS_TAKEN", "UNLAWFUL_OR_CROSS_BORDER"],
      },
    ],
    description:
      "The final report on a significant incident, with its root cause and the measures taken, within one calendar month after the incident notification was made.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  DORA_INITIAL_NOTIFICATION: {
    title: "DORA initial notification",
    koreanTitle: "DORA 최초 신고",
    law: "DORA",
    from: "CLASSIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    versions: [
      {
        validFrom: "2025-01-17",
        article: "Art. 19(4)(a); Regulation (EU) 2025/301 Art. 5(1)(a)",
        source: "https://eur-lex.europa.eu/eli/reg_del/2025/301/oj",
        length: { hours: 4 },
        warnHours: 1,
        latest: { hours: 24, after: "AWARENESS" },
        content: ["WHAT_HAPPENED", "SEVERITY_AND_IMPACT", "CONTACT"],
      },
    ],
    description:
      "The first notification of a major incident by a financial entity to its supervisor, within 4 hours of classifying the incident as major.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
  PROMISED_UPDATE: {
    title: "Promised update",
    koreanTitle: "약속한 후속 통지",
    law: "CUSTOMER_CONTRACT",
    from: "PROMISE",
    addressee: "CUSTOMERS",
    endedBy: ["notifyCustomers", "recordAuthorityNotice", "recordNotificationException", ...endsOfIncidents],
    blocks: "closeIncident",
    versions: [
      {
        validFrom: "2018-05-25",
        article: "Incident notification",
        source: "https://learn.microsoft.com/compliance/regulatory/gdpr-breach-notification",
        length: { none: true },
        content: [],
      },
    ],
    description:
      "What a notice that was not complete said would follow. It is due when that notice promised it, and owed to whomever that notice was sent to.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;

export type Clock = keyof typeof clocks;
