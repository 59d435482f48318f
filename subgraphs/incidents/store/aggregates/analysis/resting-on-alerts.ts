import { Any, ArrayOverlap, type EntityManager, Not } from "typeorm";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { firstLineOf } from "../../../domain/first-line-of.js";
import type { RestingOnAlert } from "../../../domain/gates/alerts-of-incidents/unlinked-alert-gates.js";
import { tables } from "../../tables.js";
import { readableOfCase } from "./rests-on.js";

type Counted = Pick<RestingOnAlert, "indicators" | "sightings">;

/** What of an incident, or of one that was merged with it, rests on each of some alerts: what the viewer may not see is as good as not there. */
export async function restingOnAlerts(
  transaction: EntityManager,
  incidentId: string,
  alertIds: readonly string[],
  viewer: Viewer,
): Promise<ReadonlyMap<string, RestingOnAlert>> {
  const incidentIds = await readableOfCase(transaction, incidentId, viewer);
  const where = {
    incidentId: Any([...incidentIds]),
    alertIds: ArrayOverlap([...alertIds]),
  };
  const order = { id: "ASC" } as const;
  const standing = { ...where, state: Not("WITHDRAWN") } as never;
  const techniques = await transaction.find(tables.ObservedTechnique, { where: standing, order });
  const acts = await transaction.find(tables.AdversaryActivity, { where: standing, order });
  const points = await transaction.findBy(tables.HypothesisPoint, where as never);
  const recorded = await recordedOf(transaction, incidentIds, alertIds);
  const of = <Any extends { readonly alertIds: readonly string[] }>(all: readonly Any[], id: string) =>
    all.filter((one) => one.alertIds.includes(id));
  return new Map(
    alertIds.map((id) => [
      id,
      {
        techniques: [...new Set(of(techniques, id).map(({ techniqueId }) => techniqueId))],
        acts: of(acts, id).map(({ description }) => firstLineOf(description)),
        points: of(points, id).length,
        ...(recorded.get(id) ?? { indicators: 0, sightings: 0 }),
      },
    ]),
  );
}

/** The timeline counts them, so those alone count that whoever reads it may read as well. */
async function recordedOf(
  transaction: EntityManager,
  incidentIds: readonly string[],
  alertIds: readonly string[],
): Promise<ReadonlyMap<string, Counted>> {
  const found = await transaction.query<(Counted & { readonly alertId: string })[]>(
    `WITH of_alert AS (
       SELECT DISTINCT relation.alert_id, relation.indicator_id AS id FROM indicator_relation AS relation
       JOIN indicator ON indicator.id = relation.indicator_id AND indicator.handling NOT IN ('RED', 'AMBER_STRICT')
       WHERE relation.alert_id = ANY(CAST($2 AS uuid[])) AND relation.ended_at IS NULL),
     seen AS (
       SELECT sighting.alert_id, CAST(count(*) AS integer) AS counted FROM indicator_sighting AS sighting
       JOIN indicator ON indicator.id = sighting.indicator_id AND indicator.handling NOT IN ('RED', 'AMBER_STRICT')
       WHERE sighting.alert_id = ANY(CAST($2 AS uuid[])) AND sighting.incident_id = ANY(CAST($1 AS uuid[])) AND sighting.stands
       GROUP BY sighting.alert_id),
     related AS (
       SELECT alert_id, CAST(count(*) AS integer) AS counted FROM of_alert WHERE EXISTS (
         SELECT FROM indicator_relation AS of_case WHERE of_case.indicator_id = of_alert.id
           AND of_case.incident_id = ANY(CAST($1 AS uuid[])) AND of_case.ended_at IS NULL)
       GROUP BY alert_id)
     SELECT alert_id AS "alertId", COALESCE(related.counted, 0) AS indicators, COALESCE(seen.counted, 0) AS sightings
     FROM seen FULL JOIN related USING (alert_id)`,
    [incidentIds, alertIds],
  );
  return new Map(found.map(({ alertId, indicators, sightings }) => [alertId, { indicators, sightings }]));
}
