import type { Severity } from "../detection-and-analysis/severities.js";
import type { Term, Vocabulary } from "../vocabulary.js";

/** How many minutes something waits, by how bad its incident is. */
type Minutes = Readonly<Record<Severity, number>>;

interface TimerTerm extends Term {
  /** None where a clock says how long: those of the laws differ. */
  readonly minutes?: Minutes;
}

const hour = 60;
const day = 24 * hour;

const alike = (minutes: number): Minutes => ({
  CRITICAL: minutes,
  HIGH: minutes,
  MEDIUM: minutes,
  LOW: minutes,
  INFORMATIONAL: minutes,
});

/** How many hours an approval is asked for and good, unless the request says otherwise. */
export const approvalHours = 24;

/** The longest that whoever asks may let an offer, an approval or guidance wait: a week. */
export const maxWaitHours = 168;

/** The longest that whoever puts a question may leave it open: it is asked in a response that goes on. */
export const maxQuestionDays = 30;

/**
 * How long something that is asked of somebody waits for them. What is offered or asked for the sake of a right ends with its
 * time; what has to be done in any case is recorded as overdue, and waits on.
 */
export const timers = {
  ESCALATION: {
    title: "Escalation to receive",
    description:
      "How long an escalation, or an incident that was opened from a find, waits for the Security Response team to receive it. Where the incident turns out to be worse before that, the time that is left is no longer than that of the new severity. One that nobody has received in time is overdue and can still be received.",
    minutes: { CRITICAL: 15, HIGH: 30, MEDIUM: hour, LOW: 4 * hour, INFORMATIONAL: day },
  },
  ROLE_OFFER: {
    title: "Offer of a role",
    description:
      "How long the offer of a role, or of a handover, waits for an answer, unless whoever makes it says otherwise. Then it ends, and the role can be offered again.",
    minutes: { CRITICAL: 2 * hour, HIGH: 8 * hour, MEDIUM: day, LOW: day, INFORMATIONAL: day },
  },
  APPROVAL: {
    title: "Approval",
    description:
      "How long an approval is asked for and good, unless the request says otherwise. Then it ends, and can be asked for again.",
    minutes: alike(approvalHours * hour),
  },
  GUIDANCE: {
    title: "Guidance to acknowledge",
    description:
      "How long guidance for a recovery waits for the owner of the service, unless whoever issues it says otherwise. Then it ends without an answer: the recovery goes on waiting, until guidance is issued again and acknowledged.",
    minutes: { CRITICAL: 8 * hour, HIGH: 12 * hour, MEDIUM: day, LOW: 3 * day, INFORMATIONAL: 3 * day },
  },
  CONSULTATION: {
    title: "Question to answer",
    description:
      "How long a question waits for an answer, unless whoever asks says otherwise. One that nobody has answered in time is overdue and can still be answered, declined or taken back.",
    minutes: { CRITICAL: 4 * hour, HIGH: 8 * hour, MEDIUM: day, LOW: 3 * day, INFORMATIONAL: 7 * day },
  },
  EVIDENCE_TRANSFER: {
    title: "Offer of evidence",
    description:
      "How long an offer of evidence waits for whoever is to take it over, unless the custodian says otherwise: evidence may have to travel. Then it ends, the custodian has the evidence as before, and can offer it again.",
    minutes: alike(3 * day),
  },
  NOTIFICATION_AT_RISK: {
    title: "Notice at risk",
    description:
      "How long a notice that somebody must be given can wait before whoever gives it is warned. Each notification clock says that for itself.",
  },
  NOTIFICATION_DEADLINE: {
    title: "Deadline of a notice",
    description:
      "How long a notice that somebody must be given can wait before its deadline is missed. Each notification clock says that for itself; a delay that was approved moves it. It is owed all the same.",
  },
} as const satisfies Vocabulary<TimerTerm>;

export type Timer = keyof typeof timers;

/** The timers whose length goes by the severity of the incident. */
export type TimerBySeverity = {
  [T in Timer]: (typeof timers)[T] extends { readonly minutes: Minutes } ? T : never;
}[Timer];
