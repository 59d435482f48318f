import type { Context } from "../../../../platform/actions/context.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import {
  type ObligationConditions,
  obligationConditions,
  visibleObligations,
} from "../lists/notification/obligation-list.js";
import { countVisible } from "./count-visible.js";
import { obligationRollup } from "./obligation-rollup.js";
import { type ObligationDimension, obligationSource } from "./obligation-source.js";

/** Counts the obligations to notify of the incidents that the viewer may see. */
export function obligationStatistics(
  context: Context,
  args: StatisticsArguments<ObligationConditions, ObligationDimension>,
) {
  const query = visibleObligations(context);
  // What has not started is in no period.
  if (args.by) query.andWhere("part.startedAt IS NOT NULL");
  return countVisible(query, context.viewer, args, {
    conditions: obligationConditions,
    source: obligationSource,
    rollup: obligationRollup,
  });
}
