import type { Alert } from "../records/alerts/alert.js";

/** Alerts from one source with the same fingerprint are the same finding, whichever service they name. */
export const deduplicationKey = ({
  alertSourceId,
  fingerprint,
}: Pick<Alert, "alertSourceId" | "fingerprint">): string => JSON.stringify([alertSourceId, fingerprint]);
