import { addCounts } from "./coverage-of.js";
import type { HitDetails } from "./hit-details.js";
import { keyOfFound } from "./key-of-found.js";

/** What somebody says was found of an indicator. */
export interface SaidHit {
  readonly indicatorId: string;
  readonly count: number;
  readonly firstSeenAt: Date;
  readonly lastSeenAt?: Date | null;
  readonly place?: string | null;
}

/**
 * What was found, an indicator at one place once, however often it is said: what one call names at several times adds up, from the first to the
 * last; of what it names at the same time the larger count holds. Pure.
 */
export function foundOnce(said: readonly SaidHit[]): readonly HitDetails[] {
  const found = new Map<string, Map<number, HitDetails>>();
  for (const { indicatorId, count, firstSeenAt, lastSeenAt, place: saidPlace } of said) {
    // However its letters are put together, and with spaces around it or not, it is the same place.
    const place = saidPlace?.normalize("NFC").trim() || null;
    const one: HitDetails = { indicatorId, count, firstSeenAt, lastSeenAt: lastSeenAt ?? firstSeenAt, place };
    const times = found.get(keyOfFound(one)) ?? new Map<number, HitDetails>();
    const same = times.get(firstSeenAt.getTime()) ?? one;
    const larger = Math.max(same.count, count);
    times.set(firstSeenAt.getTime(), { ...same, count: larger, lastSeenAt: latest([same, one]) });
    found.set(keyOfFound(one), times);
  }
  return [...found.values()].flatMap((times) => {
    const all = [...times.values()].toSorted((left, right) => left.firstSeenAt.getTime() - right.firstSeenAt.getTime());
    return all.slice(0, 1).map((first) => ({
      ...first,
      count: addCounts(all.map(({ count }) => count)),
      lastSeenAt: latest(all),
    }));
  });
}

const latest = (all: readonly HitDetails[]): Date => new Date(Math.max(...all.map((one) => one.lastSeenAt.getTime())));
