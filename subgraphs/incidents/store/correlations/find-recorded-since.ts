import type { EntityManager } from "typeorm";
import type { Common } from "../../domain/correlation/correlate.js";
import { alertsReporting } from "../indicators/alerts-reporting.js";
import { isOpen } from "./find-common.js";
import { anchorOfIndicator, findKnownIndicators } from "./find-known-indicators.js";

/** What alerts have in common with indicators that count since they came in. */
interface RecordedSince {
  readonly indicatorIds: readonly string[];
  readonly commons: readonly Common[];
}

/**
 * What the alerts that are there already have in common with indicators that were recorded, or related to something, after them. They are compared by
 * these indicators alone, and nothing of them is changed: whatever else was suggested of them, or lapsed, stays as it is, so that nobody who may not
 * read an indicator sees by a suggestion that it was recorded.
 */
export async function findRecordedSince(transaction: EntityManager, now: Date): Promise<RecordedSince> {
  const { indicatorIds, reporting } = await alertsReporting(transaction, "compares_alerts_at", isOpen, now);
  const valuesOf = new Map<string, Set<string>>();
  for (const { id, value } of reporting) valuesOf.set(id, (valuesOf.get(id) ?? new Set()).add(value));
  const alerts = [...new Map(reporting.map((one) => [one.id, one])).values()];
  const compared = alerts.map(({ id, serviceId }) => ({
    id,
    service_id: serviceId,
    reported_indicators: [...(valuesOf.get(id) ?? [])],
    reported_techniques: [],
  }));
  const open = new Map(alerts.map(({ id, serviceId, incidentId }) => [id, { id, serviceId, incidentId }]));
  const anchors = new Set(indicatorIds.map(anchorOfIndicator));
  const found = await findKnownIndicators(transaction, compared, open, now);
  return { indicatorIds, commons: found.filter(({ anchor }) => anchors.has(anchor)) };
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
