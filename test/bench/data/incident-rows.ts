import type { Analysis } from "../../../subgraphs/incidents/domain/records/analysis.js";
import type { Incident } from "../../../subgraphs/incidents/domain/records/incident.js";
import { type Severity, severities } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { IncidentState } from "../../../subgraphs/response-model/machines/incident-states.js";
import type { Organization, Person } from "./organization.js";
import type { Random } from "./random.js";
import { sentences, titles } from "./words.js";

/** One case while it is being made up: the incident, and who and what the rest of its rows speak of. */
export interface Case {
  readonly random: Random;
  readonly incident: Incident;
  readonly service: Organization["services"][number];
  readonly lead: Person;
  readonly owner: Person;
  /** A time that many minutes into the case. */
  at(minutes: number): Date;
}

const minute = 60_000;

/** The states in the order they are reached in; how far a case has come is its place here. */
export const progress: readonly IncidentState[] = [
  "ESCALATED",
  "DETECTION_AND_ANALYSIS",
  "CONTAINMENT",
  "ERADICATION",
  "RECOVERY",
  "POST_INCIDENT_ACTIVITY",
  "CLOSED",
];

/** The incident of a case; `age` is 0 for the newest of all and 1 for the oldest: old ones are closed. */
export function makeCase(random: Random, organization: Organization, escalatedAt: Date, age: number): Case {
  const service = random.pick(organization.services);
  const [lead, owner] = [random.pick(organization.security), random.pick(service.people)];
  const other = random.pick(organization.services);
  const serviceIds = random.number() < 0.15 && other !== service ? [service.id, other.id] : [service.id];
  const open = random.number() < (age < 0.01 ? 0.6 : 0.002);
  const ended: IncidentState = random.number() < 0.12 ? "DISMISSED" : "CLOSED";
  const state = open ? random.pick(progress.slice(0, -1)) : ended;
  const severity = random.pickWeighted<Severity>({ INFORMATIONAL: 10, LOW: 35, MEDIUM: 35, HIGH: 16, CRITICAL: 4 });
  const at = (minutes: number) => new Date(escalatedAt.getTime() + minutes * minute);
  const hasReached = (name: IncidentState) =>
    state !== "DISMISSED" && progress.indexOf(state) >= progress.indexOf(name);
  const since = (name: IncidentState, minutes: number) => (hasReached(name) ? at(minutes) : null);
  const declared = hasReached("CONTAINMENT");
  const effects = declared && random.number() < 0.3;
  const incident: Incident = {
    id: random.identifier(escalatedAt),
    version: 1 + progress.indexOf(state === "DISMISSED" ? "DETECTION_AND_ANALYSIS" : state) * 2,
    state,
    determination: declared ? "CONFIRMED" : state === "DISMISSED" ? "FALSE_POSITIVE" : "SUSPECTED",
    title: `${random.pick(titles)} (${service.name})`,
    summary: `${random.pick(sentences)} ${random.pick(sentences)}`,
    severity,
    severityRank: Object.keys(severities).indexOf(severity),
    priority: 1 + random.below(5),
    handling: random.pickWeighted({ CLEAR: 5, GREEN: 15, AMBER: 66, AMBER_STRICT: 10, RED: 4 }),
    serviceIds,
    virtualTeamPersonIds: hasReached("DETECTION_AND_ANALYSIS") ? [...new Set([lead.id, owner.id])] : [],
    find: random.pick(["FEDERATED_SECURITY_ANALYSIS", "SECURITY_HUNT_FIND", "WORKLOAD_TEAM_FIND", null]),
    escalatedById: owner.id,
    escalatedAt,
    receivedAt: state === "ESCALATED" ? null : at(12),
    declaredAt: declared ? at(90) : null,
    definitionPredicates: declared ? ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"] : [],
    definitionReason: declared ? random.pick(sentences) : null,
    customerDataEffects: effects ? ["DISCLOSURE"] : [],
    customersNotifiedAt: effects ? at(2_880) : null,
    dismissalReason: state === "DISMISSED" ? random.pick(sentences) : null,
    analysisOpenedAt: at(12),
    containmentStartedAt: since("CONTAINMENT", 150),
    containedAt: since("ERADICATION", 400),
    adversaryEvictedAt: since("RECOVERY", 900),
    vulnerablePathsClosedAt: since("RECOVERY", 950),
    recoveredAt: since("POST_INCIDENT_ACTIVITY", 2_000),
    recoveryValidatedAt: since("POST_INCIDENT_ACTIVITY", 4_900),
    postIncidentActivityAt: since("POST_INCIDENT_ACTIVITY", 5_000),
    reviewState: hasReached("CLOSED") ? "COMPLETED" : hasReached("POST_INCIDENT_ACTIVITY") ? "IN_REVIEW" : null,
    closedAt: open ? null : at(state === "DISMISSED" ? 300 : 20_000),
    archivedAt: null,
    archivePlace: null,
    retainUntil: null,
    legalHold: false,
    timelineLength: 0,
    timelineHash: "",
  };
  return { random, incident, service, lead, owner, at };
}

/** What security found out, when the case came that far. */
export function analysesOf({ random, incident, lead, at }: Case): readonly Analysis[] {
  if (incident.declaredAt === null) return [];
  return Array.from({ length: 1 + random.below(2) }, (_, index) => ({
    id: random.identifier(at(100 + index)),
    incidentId: incident.id,
    attackVector: random.pick(["WEB", "EMAIL", "IMPERSONATION", "IMPROPER_USAGE", "UNKNOWN"] as const),
    findings: `${random.pick(sentences)} ${random.pick(sentences)}`,
    rootCause: random.pick(sentences),
    customerDataDisclosed: incident.customerDataEffects.length > 0 ? "YES" : "NO",
    recoveryPlan: random.pick(sentences),
    recordedById: lead.id,
    recordedAt: at(100 + index),
  }));
}
