import type { Context } from "../../../../platform/actions/context.js";
import { narrow } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import { between, type StatisticsSource } from "../../../../platform/graphql/statistics/statistics-source.js";
import { type AlertConditions, alertConditions } from "../lists/alert-list.js";
import { visibleAlerts } from "../visible-records.js";

const source = {
  columns: ["id", "state", "source", "disposition", "service_id", "observed_at", "received_at", "triaged_at"],
  dimensions: {
    STATE: { expression: "counted.state" },
    SOURCE: { expression: "counted.source" },
    DISPOSITION: { expression: "counted.disposition" },
    SERVICE: { expression: "counted.service_id" },
    TEAM: {
      expression: "owned.owner_team_id",
      from: ["LEFT JOIN directory_service AS owned ON owned.id = counted.service_id"],
    },
  },
  time: "counted.received_at",
  open: "counted.state IN ('RECEIVED', 'TRIAGED')",
  durations: {
    TIME_TO_DETECT: { seconds: between("counted.observed_at", "counted.received_at") },
    TIME_TO_TRIAGE: { seconds: between("counted.received_at", "counted.triaged_at") },
  },
} as const satisfies StatisticsSource<string, string>;

export type AlertDimension = keyof typeof source.dimensions;
export type AlertMetric = keyof typeof source.durations;

/** Counts the alerts that the viewer may see. */
export function alertStatistics(
  { database, viewer }: Context,
  { filter, ...asked }: StatisticsArguments<AlertConditions, AlertDimension>,
) {
  const query = visibleAlerts(database.manager, viewer);
  narrow<AlertConditions>(query, filter, alertConditions);
  return readStatistics(query, source, asked);
}
