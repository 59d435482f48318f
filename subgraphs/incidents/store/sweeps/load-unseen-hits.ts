import type { EntityManager } from "typeorm";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";
import type { UnseenHit } from "../../domain/sweeps/sweep-file.js";

/** Of equal hits the newest. What has a sighting of its own was seen by itself, also where somebody has withdrawn that. */
const unseen = `
  SELECT DISTINCT ON (hit.indicator_id, COALESCE(hit.place, ''), hit.count, hit.first_seen_at, hit.last_seen_at)
    hit.indicator_sweep_id AS "indicatorSweepId", hit.id, hit.sweep_result_id AS "sweepResultId", hit.service_id AS "serviceId",
    hit.indicator_id AS "indicatorId", hit.count, hit.first_seen_at AS "firstSeenAt", hit.last_seen_at AS "lastSeenAt", hit.place,
    hit.alert_id AS "alertId", said.recorded_by_id AS "recordedById", said.recorded_by_name AS "recordedByName", said.recorded_at AS "recordedAt"
  FROM sweep_hit AS disputed
  JOIN indicator_sighting AS seen ON seen.sweep_result_id = $3 AND seen.indicator_id = disputed.indicator_id AND seen.stands
    AND COALESCE(seen.place, '') = COALESCE(disputed.place, '')
  JOIN sweep_hit AS hit ON hit.indicator_sweep_id = $1 AND hit.service_id = $2 AND hit.indicator_id = disputed.indicator_id
    AND COALESCE(hit.place, '') = COALESCE(disputed.place, '') AND hit.sweep_result_id <> $3
  JOIN sweep_result AS said ON said.indicator_sweep_id = $1 AND said.id = hit.sweep_result_id AND said.state <> 'DISPUTED'
  WHERE disputed.indicator_sweep_id = $1 AND disputed.sweep_result_id = $3 AND NOT EXISTS (
    SELECT FROM indicator_sighting AS own
    JOIN sweep_result AS other ON other.indicator_sweep_id = $1 AND other.id = own.sweep_result_id
    WHERE own.indicator_id = hit.indicator_id AND own.service_id = $2 AND own.sweep_result_id <> $3
      AND COALESCE(own.place, '') = COALESCE(hit.place, '')
      AND (own.sweep_result_id = hit.sweep_result_id
        OR own.stands AND own.count >= hit.count AND own.first_seen_at <= hit.first_seen_at AND own.last_seen_at >= hit.last_seen_at))
  ORDER BY hit.indicator_id, COALESCE(hit.place, ''), hit.count, hit.first_seen_at, hit.last_seen_at, said.sequence DESC`;

/** What other results that stand have found of the same as one, and that nobody has recorded as seen beside it. */
export const loadUnseenHits = (
  transaction: EntityManager,
  { indicatorSweepId, serviceId, id }: Pick<SweepResult, "indicatorSweepId" | "serviceId" | "id">,
): Promise<readonly UnseenHit[]> => transaction.query(unseen, [indicatorSweepId, serviceId, id]);
