import type { EntityManager } from "typeorm";
import type { PerformedBy } from "../../../../platform/actions/aggregate.js";
import { appendEvent } from "../../../../platform/events/outbox/outbox.js";
import { scored } from "../../domain/correlation/correlate.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { correlationEvent } from "./correlation-event.js";

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** Lets some suggestions be of the services that their alerts are of by now, whose teams judge them from then on. */
export async function saveServicesOfSuggestions(
  transaction: EntityManager,
  suggestions: readonly AlertCorrelation[],
  by: PerformedBy,
): Promise<void> {
  if (suggestions.length === 0) return;
  const rows = await transaction.query<readonly { id: string; serviceIds: readonly string[] }[]>(
    `SELECT suggestion.id, array_agg(DISTINCT alert.service_id) AS "serviceIds"
     FROM alert_correlation AS suggestion JOIN alert ON alert.id = ANY(suggestion.alert_ids)
     WHERE suggestion.id = ANY(CAST($1 AS uuid[])) GROUP BY suggestion.id`,
    [suggestions.map(({ id }) => id)],
  );
  const servicesOf = new Map(rows.map(({ id, serviceIds }) => [id, serviceIds]));
  const changed = suggestions.flatMap((one) => {
    const serviceIds = servicesOf.get(one.id) ?? one.serviceIds;
    if (isSame(serviceIds, one.serviceIds)) return [];
    return [{ ...one, serviceIds, score: scored({ ...one, serviceIds }), version: one.version + 1 }];
  });
  if (changed.length === 0) return;
  await transaction.query(
    `UPDATE alert_correlation AS suggestion
     SET service_ids = changed.service_ids, score = changed.score, version = changed.version
     FROM jsonb_populate_recordset(NULL::alert_correlation, $1) AS changed WHERE suggestion.id = changed.id`,
    [
      JSON.stringify(
        changed.map(({ id, serviceIds, score, version }) => ({ id, service_ids: serviceIds, score, version })),
      ),
    ],
  );
  for (const one of changed)
    await appendEvent(transaction, { subject: one.id, time: by.now, ...correlationEvent(one, by) });
}
