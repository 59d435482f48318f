import { between, type StatisticsSource } from "../../../../platform/graphql/statistics/statistics-source.js";

/** How follow-ups are counted and measured. */
export const followUpSource = {
  columns: ["id", "state", "kind", "nature", "priority", "service_id", "requested_at", "prioritized_at", "verified_at"],
  dimensions: {
    STATE: { expression: "counted.state" },
    KIND: { expression: "counted.kind" },
    NATURE: { expression: "counted.nature" },
    PRIORITY: { expression: "counted.priority", type: "integer" },
    SERVICE: { expression: "counted.service_id", type: "uuid" },
    TEAM: {
      expression: "owned.owner_team_id",
      type: "uuid",
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

export type FollowUpDimension = keyof typeof followUpSource.dimensions;
export type FollowUpMetric = keyof typeof followUpSource.durations;
