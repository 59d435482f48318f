import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import type { Resting } from "../../../domain/gates/analysis/analysis-gates.js";
import { visibleIndicators } from "../../indicators/visible-indicators.js";
import { mergedWith } from "../../merged-cases/merged-cases.js";
import { visibleAlerts, visibleIncidents } from "../../visible-records.js";

/** Those of some indicators that belong to incidents, as far as the viewer may see them: each has a marking of its own. */
async function indicatorsOf(
  transaction: EntityManager,
  incidentIds: readonly string[],
  ids: readonly string[],
  viewer: Viewer,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const found = await visibleIndicators(transaction, viewer)
    .andWhere("indicator.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(
      `EXISTS (SELECT FROM indicator_relation AS relation WHERE relation.indicator_id = indicator.id
         AND relation.incident_id = ANY(CAST(:incidentIds AS uuid[])) AND relation.ended_at IS NULL)`,
      { incidentIds },
    )
    .getMany();
  return found.map(({ id }) => id);
}

/** Those of some alerts that belong to incidents, as far as the viewer may see them: each may be marked for fewer than its incident. */
async function alertsOf(
  transaction: EntityManager,
  incidentIds: readonly string[],
  ids: readonly string[],
  viewer: Viewer,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const found = await visibleAlerts(transaction, viewer)
    .andWhere("alert.id = ANY(CAST(:ids AS uuid[])) AND alert.incidentId = ANY(CAST(:incidentIds AS uuid[]))", {
      ids,
      incidentIds,
    })
    .getMany();
  return found.map(({ id }) => id);
}

/** An incident and those that were merged with it, as far as the viewer may see them. */
export async function readableOfCase(
  transaction: EntityManager,
  incidentId: string,
  viewer: Viewer,
): Promise<readonly string[]> {
  const found = await visibleIncidents(transaction, viewer)
    .andWhere("incident.id = ANY(CAST(:ids AS uuid[]))", { ids: await mergedWith(transaction, incidentId) })
    .getMany();
  return found.map(({ id }) => id);
}

/**
 * Those ids that a statement rests on that are alerts, evidence, findings or indicators of the incident, or of one that was merged with it:
 * what the viewer may not see is as good as not there.
 */
export async function restsOn(
  transaction: EntityManager,
  incidentId: string,
  { alertIds, evidenceIds, findingIds, indicatorIds }: Resting,
  viewer: Viewer,
): Promise<readonly string[]> {
  const named = [evidenceIds ?? [], findingIds ?? []];
  if ([...named, alertIds ?? [], indicatorIds ?? []].every((ids) => ids.length === 0)) return [];
  const incidentIds = await readableOfCase(transaction, incidentId, viewer);
  const found: readonly { readonly id: string }[] = await transaction.query(
    `SELECT id FROM evidence WHERE incident_id = ANY($1::uuid[]) AND id = ANY($2::uuid[])
     UNION ALL SELECT id FROM finding WHERE incident_id = ANY($1::uuid[]) AND id = ANY($3::uuid[])`,
    [incidentIds, ...named],
  );
  return [
    ...found.map(({ id }) => id),
    ...(await alertsOf(transaction, incidentIds, alertIds ?? [], viewer)),
    ...(await indicatorsOf(transaction, incidentIds, indicatorIds ?? [], viewer)),
  ];
}
