import type { ControlledTerm } from "../controls/control-reference.js";
import type { Vocabulary } from "../vocabulary.js";
import type { ClockStart } from "./clock-starts.js";

interface ClockTerm extends ControlledTerm {
  /** How many hours after its start the clock runs out. */
  readonly hours: number;
  readonly from: ClockStart;
  /** Whom it asks to be told: the affected customers, whom only communications tells, or an authority. */
  readonly addressee: "CUSTOMERS" | "AUTHORITY";
}

/** The deadlines for telling somebody of an incident. Several can run at once, each with its own start and its own end. */
export const clocks = {
  CUSTOMER_CONTRACT_72_HOURS: {
    title: "Customer notice within 72 hours",
    hours: 72,
    from: "DECLARATION",
    addressee: "CUSTOMERS",
    description:
      "The promise in customer contracts to notify the administrators of affected tenants without undue delay, and at the latest 72 hours after the incident was declared.",
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.7"] },
    ],
  },
  GDPR_ARTICLE_33: {
    title: "GDPR Article 33 notification",
    hours: 72,
    from: "AWARENESS",
    addressee: "AUTHORITY",
    description:
      "The duty of the controller of personal data to notify a breach of it to the supervisory authority within 72 hours of becoming aware of it.",
    controls: [{ framework: "GDPR", ids: ["Art. 33"] }],
  },
  NIS2_EARLY_WARNING: {
    title: "NIS2 early warning",
    hours: 24,
    from: "AWARENESS",
    addressee: "AUTHORITY",
    description:
      "The first, short warning of a significant incident to the national response team or authority, within 24 hours of becoming aware of it.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_INCIDENT_NOTIFICATION: {
    title: "NIS2 incident notification",
    hours: 72,
    from: "AWARENESS",
    addressee: "AUTHORITY",
    description:
      "The notification of a significant incident with a first assessment of its severity and impact, within 72 hours of becoming aware of it.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  NIS2_FINAL_REPORT: {
    title: "NIS2 final report",
    hours: 720,
    from: "PRECEDING_NOTICE",
    addressee: "AUTHORITY",
    description:
      "The final report on a significant incident, with its root cause and the measures taken, one month after the incident notification. Cordon counts the month as 30 days.",
    controls: [{ framework: "NIS2", ids: ["Art. 23"] }],
  },
  DORA_INITIAL_NOTIFICATION: {
    title: "DORA initial notification",
    hours: 4,
    from: "CLASSIFICATION",
    addressee: "AUTHORITY",
    description:
      "The first notification of a major incident by a financial entity to its supervisor, within 4 hours of classifying the incident as major.",
    controls: [{ framework: "DORA", ids: ["Art. 19"] }],
  },
} as const satisfies Vocabulary<ClockTerm>;

export type Clock = keyof typeof clocks;
