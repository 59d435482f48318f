import type { Measured } from "../measured.js";
import { durationBuckets } from "./duration-buckets.js";

/** What was measured of a duration in a group, of lines and beside them. */
export interface RolledDuration {
  readonly measured: number;
  /** How many of them are of lines. */
  readonly rolled: number;
  readonly seconds: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly low50: number;
  readonly high50: number;
  readonly low90: number;
  readonly high90: number;
}

/** What is between two neighbours, as percentile_cont has it. */
function between(low: number, high: number, count: number, fraction: number): number {
  const place = (count - 1) * fraction;
  const [begin, end] = [durationBuckets.secondsOf(low), durationBuckets.secondsOf(high)];
  return begin + (end - begin) * (place - Math.floor(place));
}

/** Percentiles are exact where nothing of them was taken out of lines. @param count how many rows the group has */
export function measuredOf(found: RolledDuration, count: number): Measured {
  const { measured, rolled, seconds } = found;
  // Counts are those of a moment before: meanwhile there may be more.
  const all = Math.max(count, measured);
  const mean = seconds / measured;
  if (rolled === 0) return [measured, all, found.median, found.p90, mean, 0];
  const median = between(found.low50, found.high50, measured, 0.5);
  const p90 = between(found.low90, found.high90, measured, 0.9);
  return [measured, all, median, p90, mean, durationBuckets.relativeError];
}
