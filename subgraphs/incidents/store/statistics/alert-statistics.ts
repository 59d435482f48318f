import type { Context } from "../../../../platform/actions/context.js";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import { planRollup } from "../../../../platform/graphql/statistics/rollups/plan-rollup.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { rolledFor } from "../../../access/reading/rolled-for.js";
import { type AlertConditions, alertConditionsFor } from "../lists/detection/alert-list.js";
import { visibleAlerts } from "../visible-records.js";
import { alertOriginRollup, alertRollup } from "./alert-rollup.js";
import { type AlertDimension, alertSource } from "./alert-source.js";

/** Counts the alerts that the viewer may see. */
export function alertStatistics(
  { database, viewer, now }: Context,
  args: StatisticsArguments<AlertConditions, AlertDimension>,
) {
  const query = visibleAlerts(database.manager, viewer);
  narrow<AlertConditions>(query, args.filter, alertConditionsFor(now, viewer));
  const rollup = [alertRollup, alertOriginRollup].find((one) => planRollup(one, args)) ?? alertRollup;
  return readStatistics(query, alertSource, args, { rollup, ...rolledFor(viewer) });
}
