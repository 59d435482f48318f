import type { Context } from "../../../../platform/actions/context.js";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { between, type StatisticsSource } from "../../../../platform/graphql/statistics/statistics-source.js";
import { conditionsAt, type FollowUpConditions } from "../lists/follow-up-list.js";
import { areWithheld, visible } from "../visible-records.js";

const source = {
  columns: ["id", "state", "kind", "nature", "priority", "service_id", "requested_at", "prioritized_at", "verified_at"],
  dimensions: {
    STATE: { expression: "counted.state" },
    KIND: { expression: "counted.kind" },
    NATURE: { expression: "counted.nature" },
    PRIORITY: { expression: "counted.priority" },
    SERVICE: { expression: "counted.service_id" },
    TEAM: {
      expression: "owned.owner_team_id",
      from: ["LEFT JOIN directory_service AS owned ON owned.id = counted.service_id"],
    },
  },
  time: "counted.requested_at",
  open: "counted.state NOT IN ('RESOLVED', 'WILL_NOT_DO')",
  durations: {
    TIME_TO_PRIORITIZE: { seconds: between("counted.requested_at", "counted.prioritized_at") },
    TIME_TO_RESOLVE: {
      seconds: between("counted.requested_at", "CASE WHEN counted.state = 'RESOLVED' THEN counted.verified_at END"),
    },
  },
} as const satisfies StatisticsSource<string, string>;

export type FollowUpDimension = keyof typeof source.dimensions;
export type FollowUpMetric = keyof typeof source.durations;

/** Counts the follow-ups that the viewer may see, and tells whether some are withheld just now. */
export async function followUpStatistics(
  { database: { manager }, viewer, now }: Context,
  { filter, ...asked }: StatisticsArguments<FollowUpConditions, FollowUpDimension>,
) {
  const query = visible(manager, viewer, "FollowUp");
  // Otherwise, while nothing confirms who may read them, it would fail exactly when it finds something.
  if (narrow<FollowUpConditions>(query, filter, conditionsAt(now))) await areWithheld(manager, viewer, "FollowUp");
  return {
    ...(await readStatistics(query, source, asked)),
    lookForWithheld: () => areWithheld(manager, viewer, "FollowUp"),
  };
}
