/** So many times within an hour an alert fires again before it counts as flapping. */
const flappingAfter = 3;

const hour = 3_600_000;
/** As many as can still count, and a few by which people see how it went. */
const kept = 10;

/** When an alert fired again, with one time more. Pure. */
export const withRefiring = (before: readonly string[], now: Date): readonly string[] =>
  [...before, now.toISOString()].slice(-kept);

/** Until when it counts as flapping: an hour after the first of the last three times; null where there are not three within one. Pure. */
export function flappingUntil(refiredAt: readonly string[]): Date | null {
  const counted = refiredAt.slice(-flappingAfter).map((time) => Date.parse(time));
  const [first = 0, last = 0] = [counted[0], counted.at(-1)];
  return counted.length === flappingAfter && last - first < hour ? new Date(first + hour) : null;
}

/** Whether it does at a moment. */
export const isFlapping = (until: Date | null, now: Date): boolean => until !== null && until > now;
