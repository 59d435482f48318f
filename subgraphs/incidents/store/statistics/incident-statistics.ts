import type { Context } from "../../../../platform/actions/context.js";
import { conditionOf } from "../../../../platform/graphql/lists/conditions.js";
import { readStatistics } from "../../../../platform/graphql/statistics/read-statistics.js";
import type { StatisticsArguments } from "../../../../platform/graphql/statistics/statistics-arguments.js";
import {
  between,
  type Duration,
  type StatisticsSource,
} from "../../../../platform/graphql/statistics/statistics-source.js";
import type { EscalationFind } from "../../../response-model/detection-and-analysis/escalation-finds.js";
import type { IncidentMetric } from "../../../response-model/process/incident-metrics.js";
import type { MilestoneKind } from "../../../response-model/process/milestone-kinds.js";
import type { Side } from "../../../response-model/process/sides.js";
import { type IncidentConditions, incidentConditions, openStates } from "../lists/incident-page.js";
import { visibleIncidents } from "../visible-records.js";

/** The side whose work turned an incident up. A partner's find is on neither. */
const sideOfFind: Readonly<Record<EscalationFind, Side | null>> = {
  FEDERATED_SECURITY_ANALYSIS: "SECURITY_TEAM",
  SECURITY_HUNT_FIND: "SECURITY_TEAM",
  WORKLOAD_TEAM_FIND: "SERVICE_TEAM",
  PARTNER_TEAM_FIND: null,
};

const side = Object.entries(sideOfFind)
  .map(([find, of]) => `WHEN '${find}' THEN ${of ? `'${of}'` : "NULL"}`)
  .join(" ");

/** One that affects no service, as all were released, stays in a row of its own. */
const services = ["LEFT JOIN LATERAL unnest(counted.service_ids) AS service (id) ON true"];
const teams = [...services, "LEFT JOIN directory_service AS owned ON owned.id = service.id"];

/** When the first alert of an incident was received, of those of which somebody said when the thing itself was seen. */
const detection = [
  `LEFT JOIN LATERAL (
  SELECT min(alert.observed_at) AS seen_at, min(alert.received_at) AS received_at
  FROM alert WHERE alert.incident_id = counted.id AND alert.observed_at IS NOT NULL) AS detection ON true`,
];

const reached = (service: string) => `SELECT milestone.kind, min(milestone.reached_at) AS at
  FROM service_response AS response JOIN milestone ON milestone.incident_id = response.incident_id
    AND milestone.service_id = response.service_id AND milestone.round = response.round
  WHERE response.incident_id = counted.id AND response.service_id = ${service} GROUP BY milestone.kind`;

/** What the last of the services has reached, in its present round; nothing where one of them has not. */
const ofAllServices: Duration["from"] = [
  `LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(kind, last_at) AS at FROM (
    SELECT kind, max(at) AS last_at FROM unnest(counted.service_ids) AS of (id), LATERAL (${reached("of.id")}) AS one
    GROUP BY kind HAVING count(*) = cardinality(counted.service_ids)) AS last) AS reached ON true`,
];

/** What one service has reached, in its present round. */
const ofOneService: Duration["from"] = [
  `LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(kind, at) AS at FROM (${reached("service.id")}) AS one) AS reached ON true`,
];

const until = (milestone: MilestoneKind, from: Duration["from"]): Duration => ({
  seconds: between("counted.opened_at", `CAST(reached.at ->> '${milestone}' AS timestamptz)`),
  from,
});

const byServices = (from: Duration["from"]) => ({
  TIME_TO_CONTAIN: until("CONTAINED", from),
  TIME_TO_ERADICATE: until("ADVERSARY_EVICTED", from),
  TIME_TO_RECOVER: until("RESTORED", from),
  TIME_TO_VALIDATE: until("VALIDATED", from),
});

const source = {
  dimensions: {
    SEVERITY: { expression: "counted.severity" },
    PRIORITY: { expression: "counted.priority" },
    STATE: { expression: "counted.state" },
    PHASE: { expression: "counted.phase" },
    DETERMINATION: { expression: "counted.determination" },
    HANDLING: { expression: "counted.handling" },
    FIND: { expression: "counted.find" },
    SIDE: { expression: `CASE counted.find ${side} END` },
    SERVICE: { expression: "service.id", from: services },
    TEAM: { expression: "owned.owner_team_id", from: teams },
  },
  time: "counted.opened_at",
  open: `counted.state IN (${openStates})`,
  durations: {
    TIME_TO_DETECT: { seconds: between("detection.seen_at", "detection.received_at"), from: detection },
    TIME_TO_ACKNOWLEDGE: { seconds: between("counted.opened_at", "counted.received_at") },
    TIME_TO_CONFIRM: { seconds: between("counted.opened_at", "counted.declared_at") },
    ...byServices(ofAllServices),
    TIME_TO_NOTIFY: { seconds: between("counted.declared_at", "counted.customers_notified_at") },
    TIME_TO_CLOSE: {
      seconds: between("counted.opened_at", "CASE WHEN counted.state = 'CLOSED' THEN counted.ended_at END"),
    },
  },
  within: [{ dimensions: ["SERVICE", "TEAM"], durations: byServices(ofOneService) }],
} as const satisfies StatisticsSource<string, IncidentMetric>;

export type IncidentDimension = keyof typeof source.dimensions;

/** Counts the incidents that the viewer may see. */
export function incidentStatistics(
  { database, viewer }: Context,
  { filter, ...asked }: StatisticsArguments<IncidentConditions, IncidentDimension>,
) {
  const query = visibleIncidents(database.manager, viewer);
  const wanted = conditionOf<IncidentConditions>(filter ?? {}, incidentConditions);
  if (wanted) query.andWhere(wanted.sql, wanted.parameters);
  return readStatistics(query, source, asked);
}
