import { Any, type EntityManager } from "typeorm";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { mergedWith } from "../merged-cases/merged-cases.js";
import { tables } from "../tables.js";

/**
 * Locks the suggestions with one of some alerts that were accepted into an incident, or into one that was merged with it. Before the alerts
 * themselves, as whoever accepts one locks them.
 */
export async function lockAccepted(
  transaction: EntityManager,
  incidentId: string,
  alertIds: readonly string[],
): Promise<readonly AlertCorrelation[]> {
  const incidentIds = await mergedWith(transaction, incidentId);
  const found: readonly { readonly id: string }[] = await transaction.query(
    `SELECT id FROM alert_correlation WHERE state = 'ACCEPTED' AND alert_ids && CAST($2 AS uuid[])
       AND correlated_incident_id = ANY(CAST($1 AS uuid[])) ORDER BY id FOR UPDATE`,
    [incidentIds, alertIds],
  );
  return transaction.find(tables.AlertCorrelation, {
    where: { id: Any(found.map(({ id }) => id)) },
    order: { id: "ASC" },
  }) as Promise<readonly AlertCorrelation[]>;
}
