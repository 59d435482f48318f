import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";
import type { ClockAddressee } from "./clock-addressees.js";
import type { ClockStart } from "./clock-starts.js";

/** How long after its start a clock runs out: `dueAt` counts it. */
export type ClockLength = { readonly hours: number } | { readonly calendarMonths: number };

interface ClockTerm extends ControlledTerm {
  readonly koreanTitle: string;
  readonly length: ClockLength;
  readonly from: ClockStart;
  /** The code of the clock that asks for the notice before this one: where it starts with a preceding notice. */
  readonly after?: string;
  readonly addressee: ClockAddressee;
  /** The names of the operations that end it. */
  readonly endedBy: readonly string[];
  /** The operation that waits for it: a final report needs what the review finds, so only closing waits for that. */
  readonly blocks: "enterPostIncidentActivity" | "closeIncident";
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
    length: { hours: 72 },
    from: "DECLARATION",
    addressee: "CUSTOMERS",
    endedBy: ["releaseCustomerNotice", "recordNotificationException", ...endsOfIncidents],
    blocks: "enterPostIncidentActivity",
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
    length: { hours: 72 },
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    description:
      "The duty of the controller of personal data to notify a breach of it to the supervisory authority within 72 hours of becoming aware of it.",
    controls: [{ framework: "GDPR", ids: ["Art. 33"] }],
  },
  NIS2_EARLY_WARNING: {
    title: "NIS2 early warning",
    koreanTitle: "NIS2 조기 경보",
    length: { hours: 24 },
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    description:
      "The first, short warning of a significant incident to the national response team or authority, within 24 hours of becoming aware of it.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_INCIDENT_NOTIFICATION: {
    title: "NIS2 incident notification",
    koreanTitle: "NIS2 인시던트 신고",
    length: { hours: 72 },
    from: "AWARENESS",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    description:
      "The notification of a significant incident with a first assessment of its severity and impact, within 72 hours of becoming aware of it.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_FINAL_REPORT: {
    title: "NIS2 final report",
    koreanTitle: "NIS2 최종 보고서",
    length: { calendarMonths: 1 },
    from: "PRECEDING_NOTICE",
    after: "NIS2_INCIDENT_NOTIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "closeIncident",
    description:
      "The final report on a significant incident, with its root cause and the measures taken, within one calendar month after the incident notification was made.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  DORA_INITIAL_NOTIFICATION: {
    title: "DORA initial notification",
    koreanTitle: "DORA 최초 신고",
    length: { hours: 4 },
    from: "CLASSIFICATION",
    addressee: "AUTHORITY",
    endedBy: endsOfAuthorityClocks,
    blocks: "enterPostIncidentActivity",
    description:
      "The first notification of a major incident by a financial entity to its supervisor, within 4 hours of classifying the incident as major.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;

export type Clock = keyof typeof clocks;
