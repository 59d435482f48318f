import { correlationBounds } from "../../domain/correlation/correlate.js";
import { pairsOf, type Uncompared } from "./find-common.js";

/** Those of some alerts that can be compared at one time, the first of them in any case: what does not fit in waits for the next time. */
export function selectBatch(alerts: readonly Uncompared[]): readonly Uncompared[] {
  const taken = { values: new Set<string>(), pairs: new Set<string>() };
  return alerts.filter((one, place) => {
    const values = [...one.reported_indicators, ...one.reported_entities].filter((value) => !taken.values.has(value));
    const pairs = pairsOf(one).filter((pair) => !taken.pairs.has(pair));
    const size = Math.max(taken.values.size + values.length, taken.pairs.size + pairs.length);
    if (place > 0 && size > correlationBounds.values) return false;
    for (const value of values) taken.values.add(value);
    for (const pair of pairs) taken.pairs.add(pair);
    return true;
  });
}
