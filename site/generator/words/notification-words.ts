import type { ClockDelay, ClockLength } from "../model/process-model.js";

/** The words of the pages on deadlines for telling somebody: the entry, and a page for each law. */
export interface NotificationWords {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly clocks: string;
  readonly clock: string;
  readonly law: string;
  readonly laws: string;
  readonly lawsIntroduction: string;
  readonly jurisdiction: string;
  readonly length: string;
  /** How long; what has no number is said as the law of its jurisdiction does. */
  readonly lengthOf: (length: ClockLength, jurisdiction?: string) => string;
  /** Behind a length: and in any case by so many hours after another moment. */
  readonly latest: (hours: number, after: string) => string;
  readonly from: string;
  /** Which notice starts a clock, where one does. */
  readonly after: (clock: string) => string;
  readonly afterLatest: (clock: string) => string;
  /** With which clock of the same series it starts. */
  readonly alongside: (clock: string) => string;
  /** After which notice it is owed, and waits for what starts it. */
  readonly owedOnce: (clock: string) => string;
  readonly recurs: string;
  readonly recursEachTime: string;
  /** Before the clock whose notice it takes the place of. */
  readonly inPlaceOf: string;
  readonly addressee: string;
  readonly article: string;
  /** A place in a law, as the language cites it. */
  readonly cited: (article: string) => string;
  readonly inForce: string;
  readonly since: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly notInForce: string;
  readonly counted: string;
  /** How each kind of length is counted, by the clocks of a place. */
  readonly counting: Readonly<Record<ClockLength["unit"], (timeZone: string) => string>>;
  readonly businessDayEnds: (time: string) => string;
  readonly restDays: (hour: number) => string;
  /** What becomes of a notice where the incident still goes on when it is due, with a link to what is owed later. */
  readonly stillGoesOn: string;
  readonly progressReport: (later: string) => string;
  readonly warns: string;
  readonly warnsBefore: (hours: number) => string;
  readonly content: string;
  readonly startedBy: string;
  readonly endedBy: string;
  /** Before the operation that waits for a clock. */
  readonly blocks: string;
  readonly controls: string;
  readonly older: string;
  readonly ends: string;
  readonly operation: string;
  readonly who: string;
  readonly source: string;
  readonly timeline: (law: string) => string;
  readonly timelineDescription: (clocks: number) => string;
  readonly timelineReading: string;
  readonly warnReading: string;
  readonly openReading: (jurisdiction: string) => string;
  readonly alongsideReading: string;
  readonly addressees: string;
  readonly starts: string;
  readonly states: string;
  readonly delays: string;
  readonly noDelay: string;
  /** Who decides that a notice may wait, and until when at most. */
  readonly delayBounds: (delay: ClockDelay, decider: string) => string;
  readonly exceptions: string;
  readonly contents: string;
  readonly calendars: string;
  readonly calendarsIntroduction: string;
  readonly timeZone: string;
  readonly holidays: string;
  readonly years: (first: number, last: number) => string;
  readonly noHolidays: string;
}
