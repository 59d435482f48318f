import { gateRules, type Unmet } from "../../../../response-model/gates/gate-rules.js";
import { versionAt } from "../../../../response-model/notification/clock-end.js";
import { type ClockTerm, clocks } from "../../../../response-model/notification/clocks.js";
import { delayHours, extendedDelayDays } from "../../../../response-model/notification/delay-bounds.js";
import { type NoticeContent, noticeContents } from "../../../../response-model/notification/notice-contents.js";
import type { NotificationExceptionReason } from "../../../../response-model/notification/notification-exception-reasons.js";
import { titleOf } from "../../../../response-model/vocabulary.js";
import type { CaseFile } from "../../case-file.js";
import { addresseeOf } from "../../notification/addressee-of.js";
import { deadlineOf, isLate } from "../../notification/deadline-of.js";
import { isToldByCommunications } from "../../notification/tellers-of.js";
import type { AuthorityNotice, NoticePart } from "../../records/notification/authority-notice.js";
import type { ContractClock } from "../../records/notification/contract-clock.js";
import type { NotificationObligation } from "../../records/notification/notification-obligation.js";

export interface ObligationFile extends CaseFile {
  readonly obligation: NotificationObligation;
  /** What authorities were told of the incident. */
  readonly notices: readonly AuthorityNotice[];
  /** The contract that it is owed by, where it is one of the organization's. */
  readonly contract?: ContractClock | undefined;
}

interface Told {
  readonly sentAt?: Date | null;
  readonly content?: readonly NoticePart[];
  readonly nextUpdateAt?: Date | null;
  readonly lateReason?: string | null;
  readonly until?: Date;
  readonly reason?: string;
  readonly stillOngoing?: boolean;
}

const hour = 3_600_000;

/** What a report on an incident that still goes on says. */
const progress: readonly NoticeContent[] = ["STATE_OF_THE_RESPONSE"];

const clockOf = ({ obligation }: ObligationFile) => titleOf(clocks[obligation.clock]);

/** Until when a notice may wait that may wait so many hours after it is due. */
const latestAfter = (dueAt: Date, hours: number) => new Date(dueAt.getTime() + hours * hour);

/** The gates of what is done about an obligation. */
export const obligationGates = gateRules<ObligationFile, Told>()({
  CLOCK_STARTED: (file) => (file.obligation.startedAt ? [] : [["NOT_STARTED", { clock: clockOf(file) }]]),
  OWED_TO_AN_AUTHORITY: (file) =>
    isToldByCommunications(file.obligation) ? [["TO_CUSTOMERS", { clock: clockOf(file) }]] : [],
  OWED_TO_CUSTOMERS: (file) =>
    addresseeOf(file.obligation) === "CUSTOMERS" ? [] : [["TO_ANOTHER", { clock: clockOf(file) }]],
  NOTICE_COMPLETE: (file, { input: { content, nextUpdateAt, stillOngoing } }) => {
    if (!content) return [];
    const { clock, startedAt } = file.obligation;
    const twice = content.filter(({ item }, index) => content.findIndex((one) => one.item === item) !== index);
    const asked = stillOngoing
      ? progress
      : (file.contract ?? versionAt(clocks[clock], startedAt ?? new Date(0))).content;
    const missing = asked.filter((one) => !content.some(({ item }) => item === one));
    return [
      ...twice.map(({ item }): Unmet<"NOTICE_COMPLETE"> => ["TWICE", { item: titleOf(noticeContents[item]) }]),
      ...(missing.length > 0 && !nextUpdateAt
        ? ([
            ["MISSING", { clock: clockOf(file), missing: missing.map((item) => titleOf(noticeContents[item])) }],
          ] as const)
        : []),
    ];
  },
  NOTICE_DATED: ({ obligation: { startedAt } }, { input: { sentAt, nextUpdateAt }, now }) => {
    if (sentAt && sentAt > now) return [["SENT_IN_THE_FUTURE", {}]];
    if (sentAt && startedAt && sentAt < startedAt)
      return [["SENT_BEFORE_START", { startedAt: startedAt.toISOString() }]];
    return nextUpdateAt && nextUpdateAt <= now ? [["PROMISED_IN_THE_PAST", {}]] : [];
  },
  PROGRESS_REPORTABLE: (file, { input: { stillOngoing } }) => {
    if (!stillOngoing) return [];
    const { onceHandled }: ClockTerm = clocks[file.obligation.clock];
    if (!onceHandled) return [["NO_PROGRESS_REPORT", { clock: clockOf(file) }]];
    return file.incident.state === "POST_INCIDENT_ACTIVITY" ? [["HANDLED", {}]] : [];
  },
  LATENESS_EXPLAINED: ({ obligation }, { input: { content, sentAt, lateReason }, now }) => {
    const deadline = deadlineOf(obligation);
    return content && deadline && isLate(obligation, sentAt ?? now) && !lateReason
      ? [["LATE", { dueAt: deadline.toISOString() }]]
      : [];
  },
  DELAY_BOUNDED: (file, { input: { until }, now }) => {
    const { dueAt, delayedUntil } = file.obligation;
    if (!dueAt) return [["NO_DEADLINE", { clock: clockOf(file) }]];
    if (delayedUntil) return [["AGAIN", { delayedUntil: delayedUntil.toISOString() }]];
    const latest = latestAfter(dueAt, delayHours);
    if (until && until > latest) return [["TOO_LONG", { latest: latest.toISOString() }]];
    return until && (until <= dueAt || until <= now) ? [["TOO_EARLY", { dueAt: dueAt.toISOString() }]] : [];
  },
  EXTENSION_BOUNDED: (file, { input: { until }, now }) => {
    const { dueAt } = file.obligation;
    const deadline = deadlineOf(file.obligation);
    if (!dueAt || !deadline) return [["NO_DEADLINE", { clock: clockOf(file) }]];
    const latest = latestAfter(dueAt, extendedDelayDays * 24);
    if (until && until > latest) return [["TOO_LONG", { latest: latest.toISOString() }]];
    return until && (until <= deadline || until <= now) ? [["TOO_EARLY", { dueAt: deadline.toISOString() }]] : [];
  },
  EXCEPTION_UNCONTRADICTED: ({ incident }, { input: { reason } }) => {
    const unintelligible: NotificationExceptionReason = "DATA_UNINTELLIGIBLE";
    return reason === unintelligible && incident.customerDataEffects.includes("DISCLOSURE") ? [["DISCLOSED", {}]] : [];
  },
});
