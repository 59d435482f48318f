import type { Rota } from "./rota.js";

const millisecondsPerMinute = 60_000;

/**
 * The minutes between two moments in which nobody is on call: before the rotation starts, or with nobody in it, as far as
 * no override fills in. 24x7 means that it is 0. A minute begun counts.
 */
export function gapMinutes({ rotation, overrides }: Rota, from: Date, until: Date): number {
  const uncoveredUntil =
    rotation.participantIds.length === 0 ? until.getTime() : Math.min(until.getTime(), rotation.startsAt.getTime());
  let gap = 0;
  let coveredUntil = from.getTime();
  const inOrder = [...overrides].sort((one, other) => one.from.getTime() - other.from.getTime());
  for (const override of inOrder) {
    const begins = Math.min(override.from.getTime(), uncoveredUntil);
    gap += Math.max(0, begins - coveredUntil);
    coveredUntil = Math.max(coveredUntil, override.until.getTime());
  }
  gap += Math.max(0, uncoveredUntil - coveredUntil);
  return Math.ceil(gap / millisecondsPerMinute);
}
