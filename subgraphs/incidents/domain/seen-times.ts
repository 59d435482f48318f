import type { Alert } from "./records/alerts/alert.js";

/** What is said to have been observed before this is a clock that was never set. */
export const earliestObserved = new Date("1990-01-01T00:00:00Z");

/**
 * From when until when what an alert tells of was seen. Nothing is seen after it was reported, and nothing last before it is seen first: older alerts
 * say so, of sources whose clocks were wrong. Pure.
 */
export function seenTimes({
  observedAt,
  receivedAt,
  lastSeenAt,
}: Pick<Alert, "observedAt" | "receivedAt" | "lastSeenAt">) {
  const first = observedAt && observedAt >= earliestObserved && observedAt < receivedAt ? observedAt : receivedAt;
  return { first, last: lastSeenAt > first ? lastSeenAt : first };
}
