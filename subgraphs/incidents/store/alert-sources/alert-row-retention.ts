import type { Passing } from "../../../../platform/database/sweeper.js";

/** What is kept of alerts that came for as long as it is needed, and no longer. */
export const alertRowRetention: readonly Passing[] = [
  // A day longer than an Idempotency-Key is known: until then the same request is answered with it.
  { table: "alert_batch", time: "performed_at", days: 8 },
  // No more than a place to wait at: what it stands for is found by its alert, and it is made anew when it is told of again.
  { table: "alert_fingerprint", time: "last_seen_at", days: 30 },
];
