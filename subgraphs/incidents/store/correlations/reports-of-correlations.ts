import type { BatchLoad } from "../../../../platform/graphql/load.js";
import type { Alert } from "../../domain/records/alerts/alert.js";

type Reports = readonly Pick<Alert, "reportedById">[];

/** Who has reported the alerts of suggestions, by the id of the suggestion. That has been checked to be visible. */
export const reportsOfCorrelations: BatchLoad<Reports> = async ({ database: { manager } }, ids) => {
  const found: readonly { readonly id: string; readonly reports: Reports }[] = await manager.query(
    `SELECT correlation.id, json_agg(DISTINCT jsonb_build_object('reportedById', member.reported_by_id)) AS reports
     FROM alert_correlation AS correlation JOIN alert AS member ON member.id = ANY(correlation.alert_ids)
     WHERE correlation.id = ANY(CAST($1 AS uuid[])) GROUP BY correlation.id`,
    [ids],
  );
  return new Map(found.map(({ id, reports }) => [id, reports]));
};
