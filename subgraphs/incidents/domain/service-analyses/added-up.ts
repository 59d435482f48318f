import type { NotableEvents } from "../records/service-analyses/log-source.js";

/** What was counted, each once, with how often that came in all. Pure. */
export function addedUp(counted: readonly NotableEvents[]): readonly NotableEvents[] {
  const sums = new Map<string, number>();
  for (const { what, count } of counted) sums.set(what, (sums.get(what) ?? 0) + count);
  return [...sums].map(([what, count]) => ({ what, count }));
}
