import type { AlertSource } from "../records/alerts/alert-source.js";

/** From when a source counts as silent that is waited for from now on; null where nobody waits for it. */
export const silentFrom = (maxSilenceHours: AlertSource["maxSilenceHours"], now: Date): Date | null =>
  maxSilenceHours === null ? null : new Date(now.getTime() + maxSilenceHours * 3_600_000);
