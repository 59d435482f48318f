import type { Context } from "../../../../platform/actions/context.js";
import { planRollup } from "../../../../platform/graphql/statistics/rollups/plan-rollup.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { type AlertConditions, alertConditionsFor } from "../lists/detection/alert-list.js";
import { visibleAlerts } from "../visible-records.js";
import { alertOriginRollup, alertRollup } from "./alert-rollup.js";
import { type AlertDimension, alertSource } from "./alert-source.js";
import { countVisible } from "./count-visible.js";

/** Counts the alerts that the viewer may see. */
export function alertStatistics(
  { database, viewer, now }: Context,
  args: StatisticsArguments<AlertConditions, AlertDimension>,
) {
  const rollup = [alertRollup, alertOriginRollup].find((one) => planRollup(one, args)) ?? alertRollup;
  return countVisible(visibleAlerts(database.manager, viewer), viewer, args, {
    conditions: alertConditionsFor(now, viewer),
    source: alertSource,
    rollup,
  });
}
