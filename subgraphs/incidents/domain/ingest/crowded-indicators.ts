import type { Alert } from "../records/alerts/alert.js";
import { asWritten } from "./as-written.js";
import { alertBounds } from "./mapping/alert-bounds.js";

/**
 * What alerts of one fingerprint report that have no room for all of it, with what they keep: of these it matters which are recorded
 * as indicators, since those are kept before the others. Pure.
 */
export function crowdedIndicators(
  handedIn: readonly { readonly fingerprint: string; readonly indicators: readonly string[] }[],
  known: readonly Pick<Alert, "fingerprint" | "reportedIndicators">[],
): readonly string[] {
  const all = new Map<string, Set<string>>();
  const add = (fingerprint: string, values: readonly string[]) => {
    const reported = all.get(fingerprint) ?? new Set();
    for (const value of values) reported.add(value);
    all.set(fingerprint, reported);
  };
  for (const { fingerprint, reportedIndicators } of known) add(fingerprint ?? "", reportedIndicators);
  for (const { fingerprint, indicators } of handedIn) add(fingerprint, asWritten(indicators));
  return [...all.values()].flatMap((reported) => (reported.size > alertBounds.indicators ? [...reported] : []));
}
