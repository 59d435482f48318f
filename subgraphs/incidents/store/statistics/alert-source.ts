import { between, type StatisticsSource } from "../../../../platform/graphql/statistics/statistics-source.js";
import { type Severity, severities } from "../../../response-model/detection-and-analysis/severities.js";
import { rankOf } from "../../domain/triage/severity-rank.js";
import { ruleKey } from "./rule-key.js";

/** The severity of an alert, by its place among all. */
const severity = `CASE counted.severity_rank ${(Object.keys(severities) as readonly Severity[]).map((one) => `WHEN ${rankOf(one)} THEN '${one}'`).join(" ")} END`;

/** How alerts are counted and measured. */
export const alertSource = {
  columns: [
    ...["id", "state", "source", "disposition", "service_id", "alert_source_id", "severity_rank", "reported_rules"],
    ...["observed_at", "received_at", "triaged_at", "acknowledged_at", "first_triaged_at", "closed_at"],
  ],
  dimensions: {
    STATE: { expression: "counted.state" },
    SOURCE: { expression: "counted.source" },
    DISPOSITION: { expression: "counted.disposition" },
    SEVERITY: { expression: severity },
    RULE: { expression: ruleKey.of("counted.reported_rules") },
    ALERT_SOURCE: { expression: "counted.alert_source_id", type: "uuid" },
    SERVICE: { expression: "counted.service_id", type: "uuid" },
    TEAM: {
      expression: "owned.owner_team_id",
      type: "uuid",
      from: ["LEFT JOIN directory_service AS owned ON owned.id = counted.service_id"],
    },
  },
  time: "counted.received_at",
  open: "counted.state IN ('RECEIVED', 'TRIAGED')",
  durations: {
    TIME_TO_DETECT: { seconds: between("counted.observed_at", "counted.received_at") },
    // Whoever triages or closes one has seen it, whether they said so before or not.
    TIME_TO_ACKNOWLEDGE: {
      seconds: between(
        "counted.received_at",
        "LEAST(counted.acknowledged_at, counted.first_triaged_at, counted.closed_at)",
      ),
    },
    TIME_TO_TRIAGE: { seconds: between("counted.received_at", "counted.triaged_at") },
    TIME_TO_CLOSE: { seconds: between("counted.received_at", "counted.closed_at") },
  },
} as const satisfies StatisticsSource<string, string>;

export type AlertDimension = keyof typeof alertSource.dimensions;
export type AlertMetric = keyof typeof alertSource.durations;
