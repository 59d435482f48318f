import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import type { Resting } from "../../../domain/gates/analysis/analysis-gates.js";
import { mergedWith } from "../../case/merged-cases.js";
import { visibleIndicators } from "../../indicators/visible-indicators.js";

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

/** Those ids that a statement rests on that are alerts, evidence, findings or indicators of the incident, or of one that was merged with it. */
export async function restsOn(
  transaction: EntityManager,
  incidentId: string,
  { alertIds, evidenceIds, findingIds, indicatorIds }: Resting,
  viewer: Viewer,
): Promise<readonly string[]> {
  const named = [alertIds ?? [], evidenceIds ?? [], findingIds ?? []];
  if ([...named, indicatorIds ?? []].every((ids) => ids.length === 0)) return [];
  const incidentIds = await mergedWith(transaction, incidentId);
  const found: readonly { readonly id: string }[] = await transaction.query(
    `SELECT id FROM alert WHERE incident_id = ANY($1::uuid[]) AND id = ANY($2::uuid[])
     UNION ALL SELECT id FROM evidence WHERE incident_id = ANY($1::uuid[]) AND id = ANY($3::uuid[])
     UNION ALL SELECT id FROM finding WHERE incident_id = ANY($1::uuid[]) AND id = ANY($4::uuid[])`,
    [incidentIds, ...named],
  );
  return [...found.map(({ id }) => id), ...(await indicatorsOf(transaction, incidentIds, indicatorIds ?? [], viewer))];
}
