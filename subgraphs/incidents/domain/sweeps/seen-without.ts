import type { HitDetails } from "./hit-details.js";
import { keyOfFound } from "./key-of-found.js";
import { sightingOfHit } from "./sighting-of-hit.js";
import type { SweepResultFile } from "./sweep-file.js";

/** Whether one says all that another says of the same hit. */
const covers = (one: HitDetails, other: HitDetails): boolean =>
  one.count >= other.count && one.firstSeenAt <= other.firstSeenAt && one.lastSeenAt >= other.lastSeenAt;

/** The sightings that take the place of those of a result that is disputed: what others that stand have found of the same was no news beside it. Pure. */
export function seenWithout({ sweep, unseen }: SweepResultFile, newIdentifier: () => string) {
  const kept = new Map<string, HitDetails[]>();
  const isNews = (hit: HitDetails) => {
    const before = kept.get(keyOfFound(hit)) ?? [];
    if (before.some((one) => covers(one, hit))) return false;
    kept.set(keyOfFound(hit), [...before, hit]);
    return true;
  };
  return unseen
    .toSorted((one, other) => other.count - one.count)
    .filter(isNews)
    .map((hit) => ({ insert: "IndicatorSighting", row: sightingOfHit(sweep, hit, hit, newIdentifier()) }) as const);
}
