import {
  between,
  type Duration,
  type StatisticsSource,
} from "../../../../platform/graphql/statistics/statistics-source.js";
import type { EscalationFind } from "../../../response-model/detection-and-analysis/escalation-finds.js";
import type { IncidentMetric } from "../../../response-model/process/incident-metrics.js";
import type { MilestoneKind } from "../../../response-model/process/milestone-kinds.js";
import type { Side } from "../../../response-model/process/sides.js";
import { openStates } from "../lists/case/incident-list.js";

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

/** The team of each service, or each team of any of its services once. */
const teams = (groupBy: readonly string[]): readonly string[] =>
  groupBy.includes("SERVICE")
    ? [...services, "LEFT JOIN directory_service AS owned ON owned.id = service.id"]
    : [
        `LEFT JOIN LATERAL (SELECT DISTINCT owner_team_id FROM directory_service
           WHERE directory_service.id = ANY(counted.service_ids)) AS owned ON true`,
      ];

/**
 * When the thing itself was first seen, as far as somebody said so, and when the first alert of it was received. Of an alert that fewer may
 * read than the incident, the figures say nothing: they are added up once for all who read the incident.
 */
const detection = [
  `LEFT JOIN LATERAL (
  SELECT min(alert.observed_at) AS seen_at, min(alert.received_at) AS received_at
  FROM alert WHERE alert.incident_id = counted.id AND alert.handling NOT IN ('RED', 'AMBER_STRICT')) AS detection ON true`,
];

const reached = (service: string) => `SELECT milestone.kind, min(milestone.reached_at) AS at
  FROM service_response AS response JOIN milestone ON milestone.incident_id = response.incident_id
    AND milestone.service_id = response.service_id AND milestone.round = response.round
  WHERE response.incident_id = counted.id AND response.service_id = ${service} GROUP BY milestone.kind`;

/** What the last of some services has reached, in the present round of each; nothing where one of them has not. */
const ofServices = (ids: string): readonly string[] => [
  `LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(kind, last_at) AS at FROM (
    SELECT kind, max(at) AS last_at FROM unnest(${ids}) AS of (id), LATERAL (${reached("of.id")}) AS one
    GROUP BY kind HAVING count(*) = cardinality(${ids})) AS last) AS reached ON true`,
];

/** The services of an incident that are of the team of the row. */
const ofTheTeam = `ARRAY(SELECT directory_service.id FROM directory_service
  WHERE directory_service.id = ANY(counted.service_ids) AND directory_service.owner_team_id = owned.owner_team_id)`;

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

/** How incidents are counted and measured. */
export const incidentSource = {
  columns: [
    ...["id", "severity", "priority", "state", "phase", "determination", "handling", "find", "service_ids"],
    ...["opened_at", "received_at", "declared_at", "customers_notified_at", "ended_at"],
  ],
  dimensions: {
    SEVERITY: { expression: "counted.severity" },
    PRIORITY: { expression: "counted.priority", type: "integer" },
    STATE: { expression: "counted.state" },
    PHASE: { expression: "counted.phase" },
    DETERMINATION: { expression: "counted.determination" },
    HANDLING: { expression: "counted.handling" },
    FIND: { expression: "counted.find" },
    SIDE: { expression: `CASE counted.find ${side} END` },
    SERVICE: { expression: "service.id", type: "uuid", from: services },
    TEAM: { expression: "owned.owner_team_id", type: "uuid", from: teams },
  },
  time: "counted.opened_at",
  open: `counted.state IN (${openStates})`,
  durations: {
    TIME_TO_DETECT: { seconds: between("detection.seen_at", "detection.received_at"), from: detection },
    TIME_TO_ACKNOWLEDGE: { seconds: between("counted.opened_at", "counted.received_at") },
    TIME_TO_CONFIRM: { seconds: between("counted.opened_at", "counted.declared_at") },
    ...byServices(ofServices("counted.service_ids")),
    TIME_TO_NOTIFY: { seconds: between("counted.declared_at", "counted.customers_notified_at") },
    TIME_TO_CLOSE: {
      seconds: between("counted.opened_at", "CASE WHEN counted.state = 'CLOSED' THEN counted.ended_at END"),
    },
  },
  within: [
    { dimensions: ["SERVICE"], durations: byServices(ofServices("ARRAY[service.id]")) },
    { dimensions: ["TEAM"], durations: byServices(ofServices(ofTheTeam)) },
  ],
} as const satisfies StatisticsSource<string, IncidentMetric>;

export type IncidentDimension = keyof typeof incidentSource.dimensions;
