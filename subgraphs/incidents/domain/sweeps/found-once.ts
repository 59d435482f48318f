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

/** What was found, each of it once, however often it is said. Pure. */
export function foundOnce(said: readonly SaidHit[]): readonly HitDetails[] {
  const found = said.map(({ indicatorId, count, firstSeenAt, lastSeenAt, place }) => ({
    ...{ indicatorId, count, firstSeenAt },
    ...{ lastSeenAt: lastSeenAt ?? firstSeenAt, place: place ?? null },
  }));
  return [...new Map(found.map((one) => [keyOfFound(one), one])).values()];
}
