import type { ControlledTerm } from "../../controls/control-reference.js";
import type { ClockAddressee } from "../clock-addressees.js";
import type { ClockStart } from "../clock-starts.js";
import type { Law } from "../laws.js";
import type { NoticeContent } from "../notice-contents.js";
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

export interface ClockTerm extends ControlledTerm {
  readonly koreanTitle: string;
  readonly law: Law;
  readonly from: ClockStart;
  /** The code of the clock that asks for the notice before this one: where it starts with a preceding notice. */
  readonly after?: string;
  /** It counts from the latest of those notices, where that was supplemented. */
  readonly afterLatest?: true;
  /** The code of the clock of the notice that this one is another of: what counts from the latest of them counts from this. */
  readonly updates?: string;
  /** The code of the clock of what is owed once an incident was handled that still goes on: a progress report takes the place of this one. */
  readonly onceHandled?: string;
  readonly addressee: ClockAddressee;
  /** The names of the operations that end it. */
  readonly endedBy: readonly string[];
  /** The operation that waits for it: a final report needs what the review finds, so only closing waits for that. */
  readonly blocks: "enterPostIncidentActivity" | "closeIncident";
  /** The oldest first. */
  readonly versions: readonly [ClockVersion, ...ClockVersion[]];
}
