import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import type { Indicator } from "../records/indicators/indicator.js";

type Counting = Pick<Indicator, "handling" | "validUntil">;

/**
 * What a change adds to an indicator that counts by it for all responders and did not before: it was for few of them, or was valid no longer. Who has
 * judged an alert in between did not know of it. Pure.
 */
export const countsAnew = (
  indicator: Counting,
  change: Partial<Counting>,
  now: Date,
): Partial<Pick<Indicator, "countsSince">> =>
  counts({ ...indicator, ...change }, now) && !counts(indicator, now) ? { countsSince: now } : {};

const counts = ({ handling, validUntil }: Counting, now: Date): boolean =>
  !isNarrow({ handling }) && (validUntil === null || validUntil > now);
