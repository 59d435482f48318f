import type { Context } from "../../../../platform/actions/context.js";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { rolledFor } from "../../../access/reading/rolled-for.js";
import { conditionsAt, type FollowUpConditions } from "../lists/follow-up-list.js";
import { areWithheld, visible } from "../visible-records.js";
import { followUpRollup } from "./follow-up-rollup.js";
import { type FollowUpDimension, followUpSource } from "./follow-up-source.js";

/** Counts the follow-ups that the viewer may see, and tells whether some are withheld just now. */
export async function followUpStatistics(
  { database: { manager }, viewer, now }: Context,
  args: StatisticsArguments<FollowUpConditions, FollowUpDimension>,
) {
  const query = visible(manager, viewer, "FollowUp");
  // Otherwise, while nothing confirms who may read them, it would fail exactly when it finds something.
  if (narrow<FollowUpConditions>(query, args.filter, conditionsAt(now))) await areWithheld(manager, viewer, "FollowUp");
  return {
    ...(await readStatistics(query, followUpSource, args, { rollup: followUpRollup, ...rolledFor(viewer) })),
    lookForWithheld: () => areWithheld(manager, viewer, "FollowUp"),
  };
}
