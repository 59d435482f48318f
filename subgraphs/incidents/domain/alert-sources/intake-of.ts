import { alertsAmong } from "../ingest/alerts-among.js";
import type { AlertBatch } from "../records/alerts/alert-batch.js";

/** What of a call is counted at its source. */
interface Intake {
  readonly received: number;
  readonly refused: number;
  /** Why the last one was refused that was, without anything that it says. */
  readonly lastRefusal: string | null;
}

/** Pure. */
export function intakeOf({ items }: Pick<AlertBatch, "items">): Intake {
  const refused = items.filter(({ outcome }) => outcome === "REFUSED");
  const last = refused.at(-1);
  return {
    received: alertsAmong(items),
    refused: alertsAmong(refused),
    lastRefusal: last?.reasonInBrief ?? last?.reason ?? null,
  };
}
