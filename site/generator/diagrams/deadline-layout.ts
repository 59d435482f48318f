import type { Clock } from "../model/process-model.js";

/** A clock on the time line of its law, in hours after what starts it or the clocks before it. */
export interface Deadline {
  readonly clock: Clock;
  readonly starts: number;
  /** Undefined where it ends within no number. */
  readonly ends: number | undefined;
  /** The hour from which it warns; its end where it does not. */
  readonly warns: number;
  /** Whether the notice of the clock before it starts it. */
  readonly follows: boolean;
}

/** Deadlines that count from the same moment. */
export interface DeadlineGroup {
  /** The code of what starts the first of them. */
  readonly start: string;
  readonly deadlines: readonly Deadline[];
}

/** About how long each unit is: enough to draw what comes before what. */
const hoursOf = { hours: 1, days: 24, businessDays: 24, calendarMonths: 730 } as const;

/** The clocks of a law by what starts them. One that a notice starts follows the clock of that notice, at its end. */
export function deadlineGroups(clocks: readonly Clock[]): readonly DeadlineGroup[] {
  // What waits after a notice for something else to start it has a group of its own.
  const before = ({ after, from }: Clock) =>
    from === "PRECEDING_NOTICE" ? clocks.find(({ code }) => code !== "" && code === after) : undefined;
  const rootOf = (clock: Clock): string => {
    const one = before(clock);
    return one ? rootOf(one) : clock.from;
  };
  const placed = (clock: Clock): Deadline => {
    const one = before(clock);
    const starts = one ? (placed(one).ends ?? placed(one).starts) : 0;
    const { unit, number } = clock.length;
    const ends = unit === "none" ? undefined : starts + number * hoursOf[unit];
    const warnHours = clock.versions.at(-1)?.warnHours ?? 0;
    return { clock, starts, ends, warns: Math.max(starts, (ends ?? starts) - warnHours), follows: one !== undefined };
  };
  const starts = [...new Set(clocks.map(rootOf))];
  return starts.map((start) => ({ start, deadlines: clocks.filter((clock) => rootOf(clock) === start).map(placed) }));
}
