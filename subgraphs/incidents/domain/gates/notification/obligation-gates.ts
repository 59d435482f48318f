import { customerDataEffects } from "../../../../response-model/detection-and-analysis/customer-data-effects.js";
import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { admittedExceptions } from "../../../../response-model/notification/clocks/admitted-exceptions.js";
import { versionAt } from "../../../../response-model/notification/clocks/clock-end.js";
import { type ClockTerm, clocks, type DelayTerm } from "../../../../response-model/notification/clocks/clocks.js";
import { type NoticeContent, noticeContents } from "../../../../response-model/notification/notice-contents.js";
import {
  type NotificationDelayReason,
  notificationDelayReasons,
} from "../../../../response-model/notification/notification-delay-reasons.js";
import {
  type ExceptionReasonTerm,
  type NotificationExceptionReason,
  notificationExceptionReasons,
} from "../../../../response-model/notification/notification-exception-reasons.js";
import { latestPromise } from "../../../../response-model/notification/promise-bounds.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import { isOver } from "../../is-over.js";
import { comparable } from "../../notification/addressees/comparable.js";
import { isForCommunications } from "../../notification/addressees/tellers-of.js";
import { titleTowards } from "../../notification/addressees/title-towards.js";
import { contradictionsOf } from "../../notification/contradictions-of.js";
import { deadlineOf, isLate } from "../../notification/delays/deadline-of.js";
import { lawBehind } from "../../notification/law-behind.js";
import { firstObligation, noticeBefore, saidBefore } from "../../notification/notice-chain.js";
import type { ObligationFile } from "../../notification/obligation-file.js";
import type { NoticePart } from "../../records/notification/authority-notice.js";
import { obligationLimit } from "./clock-gates.js";

/** What an operation gives with a notice, a delay, an exception. */
interface NoticeInput {
  readonly sentAt?: Date | null;
  readonly content?: readonly NoticePart[];
  readonly nextUpdateAt?: Date | null;
  readonly lateReason?: string | null;
  readonly until?: Date;
  readonly reason?: NotificationExceptionReason | NotificationDelayReason;
  readonly publicCommunication?: string | null;
  readonly stillOngoing?: boolean;
  readonly authority?: string | null;
}

const hour = 3_600_000;

/** What a report on an incident that still goes on says. */
const progress: readonly NoticeContent[] = ["STATE_OF_THE_RESPONSE"];

const clockOf = ({ obligation }: ObligationFile) => titleTowards(obligation);

/** Until when a notice may wait that may wait so many hours after it is due. */
const latestAfter = (dueAt: Date, hours: number) => new Date(dueAt.getTime() + hours * hour);

const delaysOf = (file: ObligationFile): readonly DelayTerm[] => lawBehind(file.obligation).delays ?? [];

/** What the law says of a reason for which the notice is to wait; undefined where it says nothing of it. */
const delayFor = (file: ObligationFile, { reason }: NoticeInput): DelayTerm | undefined =>
  delaysOf(file).find((delay) => delay.reason === reason);

const asException = (reason: NoticeInput["reason"]): NotificationExceptionReason | undefined =>
  reason !== undefined && reason in notificationExceptionReasons ? (reason as NotificationExceptionReason) : undefined;

/** What a notice must say: what the law, or the contract, asks for; what was promised, all of that which was not said before. */
function requiredContents(file: ObligationFile): readonly NoticeContent[] {
  const first = firstObligation(file);
  const said = first === file.obligation ? [] : saidBefore(file);
  const { content } = file.contract ?? versionAt(clocks[first.clock], first.startedAt ?? new Date(0));
  return content.filter((one) => !said.includes(one));
}

/** The gates of what is done about an obligation. */
export const obligationGates = gateRules<ObligationFile, NoticeInput>()({
  CLOCK_STARTED: (file) => (file.obligation.startedAt ? [] : [["NOT_STARTED", { clock: clockOf(file) }]]),
  OWED_TO_AN_AUTHORITY: (file) =>
    isForCommunications(file.obligation) ? [["TO_CUSTOMERS", { clock: clockOf(file) }]] : [],
  TOLD_WHOM_IT_IS_OWED: ({ obligation: { addresseeName } }, { input: { authority } }) =>
    authority && addresseeName && comparable(authority) !== comparable(addresseeName)
      ? [["ANOTHER", { addressee: addresseeName }]]
      : [],
  DELAY_ADMITTED: (file, { input: { reason } }) => {
    const admitted = delaysOf(file);
    if (admitted.length === 0) return [["NONE", { clock: clockOf(file) }]];
    if (reason === undefined || admitted.some((delay) => delay.reason === reason)) return [];
    const reasons = admitted.map((delay) => titleOf(notificationDelayReasons[delay.reason]));
    return [["ANOTHER_REASON", { clock: clockOf(file), reasons }]];
  },
  NOTICE_COMPLETE: (file, { input: { content, nextUpdateAt, stillOngoing } }) => {
    if (!content) return [];
    const twice = content.filter(({ item }, index) => content.findIndex((one) => one.item === item) !== index);
    const expectedContents = stillOngoing ? progress : requiredContents(file);
    const missing = expectedContents.filter((one) => !content.some(({ item }) => item === one));
    return [
      ...twice.map(({ item }): Unmet<"NOTICE_COMPLETE"> => ["TWICE", { item: titleOf(noticeContents[item]) }]),
      // A promise alone is no notice.
      ...(missing.length > 0 && (!nextUpdateAt || content.length === 0)
        ? ([
            ["MISSING", { clock: clockOf(file), missing: missing.map((item) => titleOf(noticeContents[item])) }],
          ] as const)
        : []),
    ];
  },
  NOTICE_DATED: (file, { input: { sentAt, nextUpdateAt }, now }) => {
    const { startedAt } = file.obligation;
    const before = noticeBefore(file)?.sentAt;
    if (sentAt && sentAt > now) return [["SENT_IN_THE_FUTURE"]];
    if (sentAt && startedAt && sentAt < startedAt)
      return [["SENT_BEFORE_START", { startedAt: startedAt.toISOString() }]];
    if (sentAt && before && sentAt < before) return [["SENT_BEFORE_NOTICE", { sentAt: before.toISOString() }]];
    if (nextUpdateAt && nextUpdateAt <= (sentAt ?? now)) return [["PROMISED_IN_THE_PAST"]];
    const latest = latestPromise(now);
    return nextUpdateAt && nextUpdateAt > latest ? [["PROMISED_TOO_LATE", { latest: latest.toISOString() }]] : [];
  },
  OBLIGATIONS_HAVE_SPACE: ({ obligations }, { input: { nextUpdateAt } }) =>
    nextUpdateAt && obligations.length >= obligationLimit ? [["TOO_MANY", { limit: `${obligationLimit}` }]] : [],
  PROGRESS_REPORTABLE: (file, { input: { stillOngoing } }) => {
    if (!stillOngoing) return [];
    const { onceHandled }: ClockTerm = clocks[file.obligation.clock];
    if (!onceHandled) return [["NO_PROGRESS_REPORT", { clock: clockOf(file) }]];
    const isHandled = file.incident.state === "POST_INCIDENT_ACTIVITY" || isOver(file);
    return isHandled ? [["HANDLED"]] : [];
  },
  LATENESS_EXPLAINED: ({ obligation }, { input: { content, sentAt, lateReason }, now }) => {
    const deadline = deadlineOf(obligation);
    return content && deadline && isLate(obligation, sentAt ?? now) && !lateReason
      ? [["LATE", { dueAt: deadline.toISOString() }]]
      : [];
  },
  DELAY_BOUNDED: (file, { input, now }) => {
    const { until } = input;
    const { dueAt, delayedUntil } = file.obligation;
    if (delayedUntil) return [["AGAIN", { delayedUntil: delayedUntil.toISOString() }]];
    if (dueAt && now > dueAt) return [["OVER", { dueAt: dueAt.toISOString() }]];
    const delay = delayFor(file, input);
    if (!until || !delay) return [];
    if (delay.hours === undefined)
      return [["ONLY_EXTENDS", { reason: titleOf(notificationDelayReasons[delay.reason]) }]];
    // What is owed without undue delay waits from now on.
    const end = dueAt ?? now;
    const latest = latestAfter(end, delay.hours);
    if (until > latest) return [["TOO_LONG", { latest: latest.toISOString() }]];
    return until <= end || until <= now ? [["TOO_EARLY", { dueAt: end.toISOString() }]] : [];
  },
  EXTENSION_BOUNDED: (file, { input, now }) => {
    const { until } = input;
    const delay = delayFor(file, input);
    if (!until || !delay) return [];
    const { dueAt, startedAt, delayedUntil } = file.obligation;
    if (delay.hours === undefined && !delayedUntil)
      return [["NOTHING_TO_EXTEND", { reason: titleOf(notificationDelayReasons[delay.reason]) }]];
    const end = deadlineOf(file.obligation) ?? now;
    const bounds = [
      latestAfter(end, delay.extensionDays * 24),
      ...(delay.totalDays === undefined ? [] : [latestAfter(dueAt ?? startedAt ?? now, delay.totalDays * 24)]),
    ];
    const latest = new Date(Math.min(...bounds.map(Number)));
    if (until > latest) return [["TOO_LONG", { latest: latest.toISOString() }]];
    return until <= end || until <= now ? [["TOO_EARLY", { dueAt: end.toISOString() }]] : [];
  },
  EXCEPTION_ADMITTED: (file, { input }) => {
    const reason = asException(input.reason);
    if (!reason) return [];
    const admitted = admittedExceptions(lawBehind(file.obligation));
    if (admitted.some((exception) => exception.reason === reason)) {
      const term: ExceptionReasonTerm = notificationExceptionReasons[reason];
      return term.takesPublicCommunication && !input.publicCommunication
        ? [["COMMUNICATION_MISSING", { reason: titleOf(term) }]]
        : [];
    }
    const reasons = admitted.map((exception) => titleOf(notificationExceptionReasons[exception.reason]));
    return [["ANOTHER_REASON", { clock: clockOf(file), reasons }]];
  },
  EXCEPTION_UNCONTRADICTED: ({ incident }, { input }) => {
    const reason = asException(input.reason);
    const effects = contradictionsOf(reason, incident.customerDataEffects);
    return reason && effects.length > 0
      ? [
          [
            "CONTRADICTED",
            {
              reason: titleOf(notificationExceptionReasons[reason]),
              effects: effects.map((effect) => titleOf(customerDataEffects[effect])),
            },
          ],
        ]
      : [];
  },
});
