import type { EntityManager } from "typeorm";
import type { Common } from "../../domain/correlation/correlate.js";
import type { Refused } from "../../domain/correlation/without-refused.js";

/** So many of the latest count. */
const maxRefused = 1_000;

/**
 * What was refused of some alerts, whatever they had in common then, of what all responders read: what the security side has refused by itself
 * changes nothing that others see.
 */
export async function refusedOf(transaction: EntityManager, commons: readonly Common[]): Promise<readonly Refused[]> {
  const reported = commons.filter(({ reason }) => reason.basis !== "KNOWN_INDICATOR");
  const waiting = reported.flatMap(({ alerts }) => alerts.flatMap((one) => (one.incidentId === null ? one.id : [])));
  const ids = [...new Set(waiting)];
  if (ids.length === 0) return [];
  return transaction.query(
    `SELECT alert_ids AS "alertIds", reasons, correlated_incident_id AS "correlatedIncidentId" FROM alert_correlation
     WHERE alert_ids && CAST($1 AS uuid[]) AND state = 'REFUSED' AND NOT is_for_security_side
     ORDER BY id DESC LIMIT ${maxRefused}`,
    [ids],
  );
}
