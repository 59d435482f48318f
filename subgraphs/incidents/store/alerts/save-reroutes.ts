import type { EntityManager } from "typeorm";
import type { Alert } from "../../domain/records/alerts/alert.js";

/** Lets what sources tell again of some alerts go to the service that these are handed over to. What went that way already goes on from there. */
export async function saveReroutes(
  transaction: EntityManager,
  alerts: readonly Alert[],
  serviceId: string,
): Promise<void> {
  // Where a newer alert has taken over, that one says where the thing belongs.
  const present = alerts.filter(({ alertSourceId, supersededAt }) => alertSourceId !== null && supersededAt === null);
  if (present.length === 0) return;
  const moved = `(SELECT * FROM unnest(CAST($1 AS uuid[]), CAST($2 AS text[]), CAST($3 AS uuid[]))
    AS moved(alert_source_id, fingerprint, from_service_id))`;
  const parameters = [
    present.map((one) => one.alertSourceId),
    present.map(({ fingerprint }) => fingerprint),
    present.map((one) => one.serviceId),
    serviceId,
  ];
  await transaction.query(
    `DELETE FROM alert_reroute AS known USING ${moved} AS moved
     WHERE known.alert_source_id = moved.alert_source_id AND known.fingerprint = moved.fingerprint AND known.from_service_id = $4`,
    parameters,
  );
  await transaction.query(
    `UPDATE alert_reroute AS known SET service_id = $4 FROM ${moved} AS moved
     WHERE known.alert_source_id = moved.alert_source_id AND known.fingerprint = moved.fingerprint
       AND known.service_id = moved.from_service_id`,
    parameters,
  );
  await transaction.query(
    `INSERT INTO alert_reroute (alert_source_id, fingerprint, from_service_id, service_id)
     SELECT DISTINCT alert_source_id, fingerprint, from_service_id, CAST($4 AS uuid) FROM ${moved} AS moved
     ON CONFLICT (alert_source_id, fingerprint, from_service_id) DO UPDATE SET service_id = EXCLUDED.service_id`,
    parameters,
  );
}
