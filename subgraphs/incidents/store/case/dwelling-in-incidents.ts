import type { EntityManager } from "typeorm";
import type { BatchLoad } from "../../../../platform/graphql/load.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { TimeCertainty } from "../../../response-model/detection-and-analysis/time-certainties.js";
import type { Dwelling } from "../../domain/analysis/dwell-time-of.js";
import { visibleAlerts, visibleIncidents } from "../visible-records.js";

interface First {
  readonly incidentId: string;
  readonly beganAt: Date;
  readonly timeCertainty: TimeCertainty;
}

/** The first act that stands in each incident, or in one of the duplicates that were merged into it, whose alerts it has taken over. */
async function firstActs(
  manager: EntityManager,
  viewer: Viewer,
  incidentIds: readonly string[],
): Promise<ReadonlyMap<string, First>> {
  const merged: readonly { readonly root: string; readonly id: string }[] = await manager.query(
    `WITH RECURSIVE one AS (
       SELECT id AS root, id FROM incident WHERE id = ANY(CAST($1 AS uuid[]))
       UNION ALL
       SELECT one.root, next.id FROM one JOIN incident AS next ON next.merged_into_id = one.id)
     SELECT root, id FROM one`,
    [incidentIds],
  );
  const readable = await visibleIncidents(manager, viewer)
    .andWhere("incident.id = ANY(CAST(:ids AS uuid[]))", { ids: merged.map(({ id }) => id) })
    .select("incident.id", "id")
    .getRawMany<{ readonly id: string }>();
  const seen = new Set(readable.map(({ id }) => id));
  const ours = merged.filter(({ id }) => seen.has(id));
  const acts: readonly First[] = await manager.query(
    `SELECT DISTINCT ON (of.root) of.root AS "incidentId", act.began_at AS "beganAt", act.time_certainty AS "timeCertainty"
     FROM unnest(CAST($1 AS uuid[]), CAST($2 AS uuid[])) AS of (root, id)
     JOIN adversary_activity AS act ON act.incident_id = of.id AND act.state = 'STANDING'
     ORDER BY of.root, act.began_at, act.id`,
    [ours.map(({ root }) => root), ours.map(({ id }) => id)],
  );
  return new Map(acts.map((act) => [act.incidentId, act]));
}

/** When the first alert of each incident that the viewer may see was received. */
async function firstAlerts(
  manager: EntityManager,
  viewer: Viewer,
  incidentIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const alerts = await visibleAlerts(manager, viewer)
    .andWhere("alert.incidentId = ANY(CAST(:incidentIds AS uuid[]))", { incidentIds })
    .select("alert.incidentId", "incidentId")
    .addSelect("min(alert.receivedAt)", "receivedAt")
    .groupBy("alert.incidentId")
    .getRawMany<{ readonly incidentId: string; readonly receivedAt: Date }>();
  return new Map(alerts.map(({ incidentId, receivedAt }) => [incidentId, receivedAt]));
}

/** When the first act of the adversary in incidents began, and when the first alert was received, as far as the viewer may see them. */
export const dwellingInIncidents: BatchLoad<Dwelling> = async ({ database: { manager }, viewer }, incidentIds) => {
  const acts = await firstActs(manager, viewer, incidentIds);
  const alerts = await firstAlerts(manager, viewer, incidentIds);
  return new Map(
    incidentIds.map((id) => {
      const { beganAt = null, timeCertainty = null } = acts.get(id) ?? {};
      return [id, { beganAt, timeCertainty, detectedAt: alerts.get(id) ?? null }];
    }),
  );
};
