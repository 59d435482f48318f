import { Any, type EntityManager, IsNull } from "typeorm";
import type { KnownAlert } from "../../domain/ingest/ingest.js";
import { seriesKey } from "../../domain/ingest/series-key.js";
import { tables } from "../tables.js";

/** The newest alert of each fingerprint of a source at each service, locked, and whether it is over. */
export async function knownAlerts(
  transaction: EntityManager,
  alertSourceId: string,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, KnownAlert>> {
  const alerts = await transaction.find(tables.Alert, {
    where: { alertSourceId, fingerprint: Any([...fingerprints]), supersededAt: IsNull() },
    order: { fingerprint: "ASC", id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  const ended = await endedIncidents(
    transaction,
    alerts.flatMap(({ incidentId }) => incidentId ?? []),
  );
  return new Map(
    alerts.map((alert) => [
      seriesKey(alert.serviceId, alert.fingerprint ?? ""),
      { alert, isOver: alert.state === "CLOSED" || (alert.incidentId !== null && ended.has(alert.incidentId)) },
    ]),
  );
}

/** Those of some incidents whose response has come to an end: nobody acts on them any more. A duplicate, with the one that it was merged into. */
async function endedIncidents(transaction: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await transaction.query<{ id: string }[]>(
    `SELECT incident.id FROM incident LEFT JOIN incident AS survivor ON survivor.id = incident.merged_into_id
     WHERE incident.id = ANY(CAST($1 AS uuid[]))
       AND COALESCE(survivor.state, incident.state) IN ('POST_INCIDENT_ACTIVITY', 'CLOSED', 'DISMISSED', 'WITHDRAWN')`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
