import type { EntityManager } from "typeorm";
import type { Common } from "../../domain/correlation/correlate.js";
import { alertsReporting } from "../indicators/alerts-reporting.js";
import { dueIndicators, putOff, putOffIndicators } from "../indicators/due-indicators.js";
import { isOpen } from "./find-common.js";
import { anchorOfIndicator, findKnownIndicators } from "./find-known-indicators.js";

/** What alerts have in common with indicators that count since they came in. */
interface RecordedSince {
  readonly indicatorIds: readonly string[];
  readonly commons: readonly Common[];
  /** What could not be compared, and was put off. */
  readonly failed: readonly { readonly root: string; readonly error: unknown }[];
}

const column = "compares_alerts_at";
/** So many alerts at a time, however many indicators these report. */
const maxAlerts = 1_000;

/**
 * What the alerts that are there already have in common with indicators that were recorded, or related to something, after them. They are compared by
 * these indicators alone, and nothing of them is changed: whatever else was suggested of them, or lapsed, stays as it is, so that nobody who may not
 * read an indicator sees by a suggestion that it was recorded.
 */
export async function findRecordedSince(transaction: EntityManager, now: Date): Promise<RecordedSince> {
  const due = await dueIndicators(transaction, column, now);
  const which = { sql: isOpen, parameters: [] };
  const { indicatorIds, reporting, failed } = await alertsReporting(transaction, due, which, maxAlerts);
  const valuesOf = new Map<string, Set<string>>();
  for (const { id, values } of reporting) {
    const all = valuesOf.get(id) ?? new Set();
    for (const value of values) all.add(value);
    valuesOf.set(id, all);
  }
  const alerts = [...new Map(reporting.map((one) => [one.id, one])).values()];
  const compared = alerts.map(({ id }) => ({ id, reported_indicators: [...(valuesOf.get(id) ?? [])] }));
  const open = new Map(alerts.map(({ id, serviceId, incidentId }) => [id, { id, serviceId, incidentId }]));
  const anchors = new Set(indicatorIds.map(anchorOfIndicator));
  const known = await transaction
    .transaction((within) => findKnownIndicators(within, compared, open, now))
    .then((commons) => ({ commons, failed }))
    .catch((error: unknown) => ({ commons: [], failed: { indicatorIds, error } }));
  const later = putOff(known.failed?.indicatorIds ?? [], now);
  await putOffIndicators(transaction, column, later);
  return {
    indicatorIds: indicatorIds.filter((id) => !later.has(id)),
    commons: known.commons.filter(({ anchor }) => anchors.has(anchor)),
    failed: known.failed ? [{ root: known.failed.indicatorIds[0] ?? "", error: known.failed.error }] : [],
  };
}

/** What was found in two ways, each thing in common once. */
export function mergeCommons(some: readonly Common[], others: readonly Common[]): readonly Common[] {
  const byAnchor = new Map(some.map((one) => [one.anchor, one]));
  for (const other of others) {
    const one = byAnchor.get(other.anchor);
    byAnchor.set(other.anchor, {
      ...other,
      ...one,
      reported: [...new Set([...(one?.reported ?? []), ...other.reported])],
      alerts: [...new Map([...(one?.alerts ?? []), ...other.alerts].map((alert) => [alert.id, alert])).values()],
    });
  }
  return [...byAnchor.values()];
}
