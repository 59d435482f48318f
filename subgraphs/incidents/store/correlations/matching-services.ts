import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { type AlertConditions, alertConditionsFor } from "../lists/detection/alert-list.js";
import { visibleAlerts } from "../visible-records.js";
import { matchingPairs } from "./matching-alerts.js";

interface Matching {
  readonly correlationId: string;
  readonly serviceId: string;
  readonly alertCount: number;
  readonly waitingCount: number;
}

/** How many alerts of each service have the same in common as those of some suggestions, of those that the viewer may read. */
export const matchingServices: BatchLoad<readonly Matching[]> = async ({ database, viewer, now }, ids) => {
  const query = visibleAlerts(database.manager, viewer)
    .innerJoin(
      `(${matchingPairs("correlation.id = ANY(CAST(:correlationIds AS uuid[]))")})`,
      "pair",
      "pair.alert_id = alert.id",
    )
    .setParameter("correlationIds", ids)
    .andWhere("alert.state <> 'CLOSED'")
    .select("pair.correlation_id", "correlationId")
    .addSelect("alert.serviceId", "serviceId")
    .addSelect("CAST(count(*) AS integer)", "alertCount")
    .addSelect("CAST(count(*) FILTER (WHERE alert.incidentId IS NULL) AS integer)", "waitingCount")
    .groupBy("pair.correlation_id")
    .addGroupBy("alert.serviceId")
    .orderBy("count(*)", "DESC")
    .addOrderBy("alert.serviceId");
  narrow<AlertConditions>(query, { suppressed: false }, alertConditionsFor(now, viewer));
  return groupBy(await query.getRawMany<Matching>(), ({ correlationId }) => correlationId);
};
