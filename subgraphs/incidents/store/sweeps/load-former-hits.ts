import type { EntityManager } from "typeorm";
import type { ServiceSweep } from "../../domain/records/sweeps/service-sweep.js";
import type { HitDetails } from "../../domain/sweeps/hit-details.js";
import type { FormerHits } from "../../domain/sweeps/sweep-file.js";

/** Of each indicator the last hit: it leads to the alert of its hits in the service, or to the last of them, where one was closed before. */
const alertsOfIndicators = `
  SELECT found.id, hit.alert_id AS "alertId", COALESCE(alert.state = 'CLOSED', false) AS "isClosed"
  FROM unnest($3::uuid[]) AS found (id)
  CROSS JOIN LATERAL (
    SELECT alert_id FROM sweep_hit WHERE indicator_sweep_id = $1 AND service_id = $2 AND indicator_id = found.id
    ORDER BY sweep_hit.id DESC LIMIT 1
  ) AS hit
  LEFT JOIN alert ON alert.id = hit.alert_id`;

const repeatedHits = `
  SELECT found.*
  FROM unnest($3::uuid[], $4::integer[], $5::timestamptz[], $6::timestamptz[], $7::text[])
    AS found ("indicatorId", count, "firstSeenAt", "lastSeenAt", place)
  WHERE EXISTS (
    SELECT FROM sweep_hit AS hit
    WHERE hit.indicator_sweep_id = $1 AND hit.service_id = $2 AND hit.indicator_id = found."indicatorId"
      AND hit.first_seen_at <= found."firstSeenAt" AND hit.last_seen_at >= found."lastSeenAt" AND hit.count >= found.count
      AND COALESCE(hit.place, '') = COALESCE(found.place, '')
      AND EXISTS (SELECT FROM indicator_sighting AS seen
        WHERE seen.indicator_id = hit.indicator_id AND seen.last_seen_at = hit.last_seen_at AND seen.service_id = $2
          AND seen.first_seen_at = hit.first_seen_at AND seen.count = hit.count
          AND COALESCE(seen.place, '') = COALESCE(hit.place, '') AND seen.stands
          AND (seen.sweep_result_id = hit.sweep_result_id OR seen.sweep_result_id IS NULL))
  )`;

/**
 * What of some findings was found in a service before: an index finds it, however much was found there. What is no sighting
 * any more, since its result is disputed or it was withdrawn, is one anew where it is found once more. Sightings of the releases before do not name
 * their results.
 */
export async function loadFormerHits(
  transaction: EntityManager,
  { indicatorSweepId, serviceId }: Pick<ServiceSweep, "indicatorSweepId" | "serviceId">,
  found: readonly HitDetails[],
): Promise<FormerHits> {
  if (found.length === 0) return { alertIds: new Map(), closed: new Set(), repeated: [] };
  const ids = [...new Set(found.map(({ indicatorId }) => indicatorId))];
  const there = [indicatorSweepId, serviceId];
  const alerts: { id: string; alertId: string | null; isClosed: boolean }[] = await transaction.query(
    alertsOfIndicators,
    [...there, ids],
  );
  const repeated: HitDetails[] = await transaction.query(repeatedHits, [
    ...there,
    found.map(({ indicatorId }) => indicatorId),
    found.map(({ count }) => count),
    found.map(({ firstSeenAt }) => firstSeenAt.toISOString()),
    found.map(({ lastSeenAt }) => lastSeenAt.toISOString()),
    found.map(({ place }) => place),
  ]);
  return {
    alertIds: new Map(alerts.map(({ id, alertId }) => [id, alertId])),
    closed: new Set(alerts.filter(({ isClosed }) => isClosed).map(({ id }) => id)),
    repeated,
  };
}
