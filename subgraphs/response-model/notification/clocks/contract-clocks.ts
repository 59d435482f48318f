import type { Vocabulary } from "../../vocabulary.js";
import { endsOfNoticeClocks, endsOfPromises } from "./clock-ends.js";
import type { ClockTerm, DelayTerm, ExceptionTerm } from "./clock-term.js";
import { boundsOfTheProcess } from "./delay-bounds.js";

const source = "https://learn.microsoft.com/compliance/regulatory/gdpr-breach-notification";

const article = "Incident notification";
const exceptions: readonly ExceptionTerm[] = [{ reason: "DATA_UNINTELLIGIBLE", article }];
const delays: readonly DelayTerm[] = [
  { reason: "RISK_TO_OTHER_CUSTOMERS", article, decidedBy: "LEGAL_AFFAIRS", ...boundsOfTheProcess },
];

/** What contracts with customers promise, and what a notice to them promised. */
export const contractClocks = {
  CUSTOMER_CONTRACT_72_HOURS: {
    title: "Customer notice within 72 hours",
    koreanTitle: "72시간 이내 고객 통지",
    law: "CUSTOMER_CONTRACT",
    from: "DECLARATION",
    addressee: "CUSTOMERS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    exceptions,
    delays,
    versions: [
      {
        validFrom: "2018-05-25",
        article,
        source,
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
  PROMISED_UPDATE: {
    title: "Promised update",
    koreanTitle: "약속한 후속 통지",
    law: "CUSTOMER_CONTRACT",
    from: "PROMISE",
    addressee: "CUSTOMERS",
    endedBy: endsOfPromises,
    blocks: "closeIncident",
    exceptions,
    delays,
    versions: [
      {
        validFrom: "2018-05-25",
        article,
        source,
        length: { none: true },
        content: [],
      },
    ],
    description:
      "What a notice that was not complete said would follow. It is due when that notice promised it, and owed to whomever that notice was sent to.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  CONTRACT_OF_THE_ORGANIZATION: {
    title: "Notice by a contract of the organization",
    koreanTitle: "조직의 개별 계약에 따른 통지",
    law: "CUSTOMER_CONTRACT",
    from: "AWARENESS",
    addressee: "CUSTOMERS",
    endedBy: endsOfNoticeClocks,
    blocks: "enterPostIncidentActivity",
    exceptions,
    delays,
    versions: [
      {
        validFrom: "2018-05-25",
        article: "Contract of the organization",
        source,
        length: { none: true },
        content: ["WHAT_HAPPENED", "EFFECT_ON_DATA", "ACTIONS_TAKEN", "SUGGESTED_ACTIONS"],
      },
    ],
    description:
      "The duty to notify that stands in a contract of the organization. The organization says how long it has by that contract; where it does not, the notice is owed without undue delay.",
    controls: [{ framework: "NIST_800_53", ids: ["IR-6"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;
