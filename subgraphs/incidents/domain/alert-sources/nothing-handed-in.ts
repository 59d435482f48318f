import type { AlertSource } from "../records/alerts/alert-source.js";

/** What a source begins with. */
export const nothingHandedIn = {
  receivedCount: 0,
  lastReceivedAt: null,
  refusedCount: 0,
  lastRefusedAt: null,
  lastRefusal: null,
  refusalsSettledAt: null,
} as const satisfies Partial<AlertSource>;
