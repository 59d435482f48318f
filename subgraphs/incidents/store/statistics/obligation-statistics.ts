import type { Context } from "../../../../platform/actions/context.js";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { rolledFor } from "../../../access/reading/rolled-for.js";
import {
  type ObligationConditions,
  obligationConditions,
  visibleObligations,
} from "../lists/notification/obligation-list.js";
import { obligationRollup } from "./obligation-rollup.js";
import { type ObligationDimension, obligationSource } from "./obligation-source.js";

/** Counts the obligations to notify of the incidents that the viewer may see. */
export function obligationStatistics(
  context: Context,
  asked: StatisticsArguments<ObligationConditions, ObligationDimension>,
) {
  const query = visibleObligations(context);
  // What has not started is in no period.
  if (asked.by) query.andWhere("part.startedAt IS NOT NULL");
  narrow<ObligationConditions>(query, asked.filter, obligationConditions);
  return readStatistics(query, obligationSource, asked, {
    rollup: obligationRollup,
    ...rolledFor(context.viewer),
  });
}
