import { Any, ArrayContains, type EntityManager, Not } from "typeorm";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { firstLineOf } from "../../../domain/first-line-of.js";
import type { RestingOnAlert } from "../../../domain/gates/alerts/unlinked-alert-gates.js";
import { tables } from "../../tables.js";
import { readableOfCase } from "./rests-on.js";

/** What of an incident, or of one that was merged with it, rests on an alert: what the viewer may not see is as good as not there. */
export async function restingOnAlert(
  transaction: EntityManager,
  incidentId: string,
  alertId: string,
  viewer: Viewer,
): Promise<RestingOnAlert> {
  const incidentIds = await readableOfCase(transaction, incidentId, viewer);
  const where = {
    incidentId: Any([...incidentIds]),
    alertIds: ArrayContains([alertId]),
  };
  const order = { id: "ASC" } as const;
  const standing = { ...where, state: Not("WITHDRAWN") } as never;
  const techniques = await transaction.find(tables.ObservedTechnique, { where: standing, order });
  const acts = await transaction.find(tables.AdversaryActivity, { where: standing, order });
  return {
    techniques: [...new Set(techniques.map(({ techniqueId }) => techniqueId))],
    acts: acts.map(({ description }) => firstLineOf(description)),
    points: await transaction.countBy(tables.HypothesisPoint, where as never),
    ...(await recordedOf(transaction, incidentIds, alertId)),
  };
}

/** The timeline counts them, so those alone count that whoever reads it may read as well. */
async function recordedOf(
  transaction: EntityManager,
  incidentIds: readonly string[],
  alertId: string,
): Promise<Pick<RestingOnAlert, "indicators" | "sightings">> {
  const [found] = await transaction.query<Pick<RestingOnAlert, "indicators" | "sightings">[]>(
    `WITH of_alert AS (
       SELECT DISTINCT relation.indicator_id AS id FROM indicator_relation AS relation
       JOIN indicator ON indicator.id = relation.indicator_id AND indicator.handling NOT IN ('RED', 'AMBER_STRICT')
       WHERE relation.alert_id = $2 AND relation.ended_at IS NULL)
     SELECT
       (SELECT CAST(count(*) AS integer) FROM of_alert WHERE EXISTS (
          SELECT FROM indicator_relation AS of_case WHERE of_case.indicator_id = of_alert.id
            AND of_case.incident_id = ANY(CAST($1 AS uuid[])) AND of_case.ended_at IS NULL)) AS indicators,
       (SELECT CAST(count(*) AS integer) FROM indicator_sighting AS sighting
        JOIN indicator ON indicator.id = sighting.indicator_id AND indicator.handling NOT IN ('RED', 'AMBER_STRICT')
        WHERE sighting.alert_id = $2 AND sighting.incident_id = ANY(CAST($1 AS uuid[])) AND sighting.stands) AS sightings`,
    [incidentIds, alertId],
  );
  return found ?? { indicators: 0, sightings: 0 };
}
