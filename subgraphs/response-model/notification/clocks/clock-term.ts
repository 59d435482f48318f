import type { ControlledTerm } from "../../controls/control-reference.js";
import type { ClockAddressee } from "../clock-addressees.js";
import type { ClockStart } from "../clock-starts.js";
import type { DelayDecider } from "../delay-deciders.js";
import type { Law } from "../laws.js";
import type { NoticeContent } from "../notice-contents.js";
import type { NotificationDelayReason } from "../notification-delay-reasons.js";
import type { NotificationExceptionReason } from "../notification-exception-reasons.js";
import type { CountedLength } from "./due-at.js";

/** How long after its start a clock runs out: `dueAt` counts it. None: without undue delay, but within no number of hours. */
export type ClockLength = CountedLength | { readonly none: true };

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

/** A reason for which no notice is due, as the law gives it. */
export interface ExceptionTerm {
  readonly reason: NotificationExceptionReason;
  /** Where the law says so. */
  readonly article: string;
}

/** A reason for which a notice may wait, and for how long at most: an end it always has. */
export interface DelayTerm {
  readonly reason: NotificationDelayReason;
  /** Where the law, or the contract, says so. */
  readonly article: string;
  readonly decidedBy: DelayDecider;
  /** For how many hours after it is due it may wait at first, once; undefined where it only adds to a delay. */
  readonly hours?: number;
  /** By how many days one extension moves its end at most. */
  readonly extensionDays: number;
  /** For how many days after it is due it may wait in all; undefined where only each extension is bounded. */
  readonly totalDays?: number;
}

export interface ClockTerm extends ControlledTerm {
  readonly koreanTitle: string;
  readonly law: Law;
  readonly from: ClockStart;
  /** The code of the clock that asks for the notice before this one: it starts with that notice, or waits from then on for what starts it. */
  readonly after?: string;
  /** It counts from the latest of those notices, where that was supplemented. */
  readonly afterLatest?: true;
  /** The code of the clock of the notice that this one is another of: what counts from the latest of them counts from this. */
  readonly updates?: string;
  /** The code of the clock of the same series whose start starts this one as well, towards the same addressee. */
  readonly alongside?: string;
  /** The code of the clock whose notice this one takes the place of, for those of whom the law says so: what follows that one follows this. */
  readonly inPlaceOf?: string;
  /** What starts it can happen more than once, and asks for a notice each time. */
  readonly recurs?: true;
  /** The code of the clock of what is owed once an incident was handled that still goes on: a progress report takes the place of this one. */
  readonly onceHandled?: string;
  readonly addressee: ClockAddressee;
  /** The names of the operations that end it. */
  readonly endedBy: readonly string[];
  /** The operation that waits for it: a final report needs what the review finds, so only closing waits for that. */
  readonly blocks: "enterPostIncidentActivity" | "closeIncident";
  /** Why no notice is due by it, besides that the duty does not apply. */
  readonly exceptions?: readonly ExceptionTerm[];
  /** Why its notice may wait; without any, it may not. */
  readonly delays?: readonly DelayTerm[];
  /** The oldest first. */
  readonly versions: readonly [ClockVersion, ...ClockVersion[]];
}
