import type { Analysis } from "../../../subgraphs/incidents/domain/records/case/analysis.js";
import type { Incident } from "../../../subgraphs/incidents/domain/records/case/incident.js";
import { phaseOf } from "../../../subgraphs/incidents/domain/response/phase-of.js";
import { type Severity, severities } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";
import type { Determination } from "../../../subgraphs/response-model/machines/determinations.js";
import type { IncidentState } from "../../../subgraphs/response-model/machines/incident-states.js";
import { type Case, declaredStages, type Stage } from "./case.js";
import type { Organization } from "./organization.js";
import type { Random } from "./random.js";
import { affectedServices } from "./service-rows.js";
import { sentences, titles } from "./words.js";

/** Where a case stands in all of them: how many there were before, its age, and the one before it. */
export interface Place {
  readonly index: number;
  /** 0 for the newest of all and 1 for the oldest: old ones are closed. */
  readonly age: number;
  readonly openedAt: Date;
  readonly previous: Incident | null;
}

const minute = 60_000;

/** The stages in the order they are reached in; how far a case has come is its place here. */
export const progress: readonly Stage[] = [
  "SUSPECTED",
  "RECEIVED",
  ...declaredStages,
  "POST_INCIDENT_ACTIVITY",
  "CLOSED",
];

/** How cases end: of a hundred so many, after having come so far. */
const endWeights = { CLOSED: 85, DISMISSED: 11, WITHDRAWN: 2, MERGED: 2 } as const;
const ends = {
  CLOSED: { stage: "CLOSED", determination: "CONFIRMED" },
  DISMISSED: { stage: "RECEIVED", determination: "FALSE_POSITIVE" },
  WITHDRAWN: { stage: "CONTAINMENT", determination: "EXERCISE" },
  MERGED: { stage: "RECEIVED", determination: "DUPLICATE" },
} as const satisfies Record<keyof typeof endWeights, { readonly stage: Stage; readonly determination: Determination }>;

const stateOf = (stage: Stage): IncidentState =>
  stage === "SUSPECTED" || stage === "RECEIVED" || stage === "POST_INCIDENT_ACTIVITY" || stage === "CLOSED"
    ? stage
    : "DECLARED";

export function makeCase(random: Random, organization: Organization, place: Place): Case {
  const { openedAt, age, index, previous } = place;
  const open = random.number() < (age < 0.01 ? 0.6 : 0.002);
  const end = random.pickWeighted(endWeights);
  const stage: Stage = open ? random.pick(progress.slice(0, -1)) : ends[end].stage;
  const state: IncidentState = open ? stateOf(stage) : end;
  const hasReached = (other: Stage) => progress.indexOf(stage) >= progress.indexOf(other);
  const at = (minutes: number) => new Date(openedAt.getTime() + minutes * minute);
  const services = affectedServices(random, organization.services, stage);
  const [{ service, owner }] = services;
  const lead = random.pick(organization.security);
  const severity = random.pickWeighted<Severity>({ INFORMATIONAL: 10, LOW: 35, MEDIUM: 35, HIGH: 16, CRITICAL: 4 });
  const declared = hasReached("ANALYSIS");
  const effects = declared && random.number() < 0.3;
  const members = hasReached("RECEIVED") ? [...new Set([lead.id, owner.id])] : [];
  const incident: Incident = {
    id: random.identifier(openedAt),
    number: `INC-${openedAt.getUTCFullYear()}-${String(index + 1).padStart(5, "0")}`,
    version: 1 + Math.min(6, progress.indexOf(stage)),
    state,
    phase: phaseOf(
      state,
      services.map((affected) => affected.state),
    ),
    determination: open ? (declared ? "CONFIRMED" : "SUSPECTED") : ends[end].determination,
    title: `${random.pick(titles)} (${service.name})`,
    summary: `${random.pick(sentences)} ${random.pick(sentences)}`,
    severity,
    severityRank: Object.keys(severities).indexOf(severity),
    severityOverride: random.number() < 0.03 ? random.pick(sentences) : null,
    priority: 1 + random.below(5),
    handling: random.pickWeighted({ CLEAR: 5, GREEN: 15, AMBER: 66, AMBER_STRICT: 10, RED: 4 }),
    tags: [],
    nextSteps: null,
    serviceIds: services.filter((affected) => affected.state !== "RELEASED").map((affected) => affected.service.id),
    virtualTeamPersonIds: members,
    virtualTeamRoles: members.map((id) => (id === lead.id ? "SECURITY_RESPONSE" : "SERVICE_ENGINEERING")),
    askedPersonIds: [],
    askedTeamIds: [],
    find: random.pick(["FEDERATED_SECURITY_ANALYSIS", "SECURITY_HUNT_FIND", "WORKLOAD_TEAM_FIND", null]),
    openedById: owner.id,
    openedAt,
    receiptDueAt: at(60),
    // What is still suspected was recorded as overdue long ago: nothing runs out while the bench runs.
    receiptOverdueAt: hasReached("RECEIVED") ? null : at(61),
    receivedAt: hasReached("RECEIVED") ? at(12) : null,
    declaredAt: declared ? at(90) : null,
    definitionPredicates: declared ? ["UNLAWFUL_ACCESS_TO_CUSTOMER_DATA"] : [],
    definitionReason: declared ? random.pick(sentences) : null,
    customerDataEffects: effects ? ["DISCLOSURE"] : [],
    customersNotifiedAt: effects ? at(2_880) : null,
    postIncidentActivityAt: hasReached("POST_INCIDENT_ACTIVITY") ? at(5_000) : null,
    reviewState: hasReached("CLOSED") ? "COMPLETED" : hasReached("POST_INCIDENT_ACTIVITY") ? "IN_REVIEW" : null,
    endedAt: open ? null : at(state === "CLOSED" ? 20_000 : 300),
    endReason: open || state === "CLOSED" ? null : random.pick(sentences),
    reopenings: 0,
    mergedIntoId: state === "MERGED" ? (previous?.id ?? null) : null,
    mergedIntoNumber: state === "MERGED" ? (previous?.number ?? null) : null,
    mergeDueAt: null,
    archivedAt: null,
    archiveDisposedAt: null,
    archivePlace: null,
    retainUntil: null,
    legalHold: false,
    timelineLength: 0,
    timelineHash: "",
  };
  return { random, incident, services, lead, owner, stage, at };
}

/** What security found out, when the case came that far. */
export function analysesOf({ random, incident, services, lead, at }: Case): readonly Analysis[] {
  if (incident.declaredAt === null) return [];
  return Array.from({ length: 1 + random.below(2) }, (_, index) => ({
    id: random.identifier(at(100 + index)),
    incidentId: incident.id,
    serviceIds: services.map(({ service }) => service.id),
    notAffectedServiceIds: services.flatMap(({ service, state }) => (state === "RELEASED" ? service.id : [])),
    attackVector: random.pick(["WEB", "EMAIL", "IMPERSONATION", "IMPROPER_USAGE", "UNKNOWN"] as const),
    findings: `${random.pick(sentences)} ${random.pick(sentences)}`,
    rootCause: random.pick(sentences),
    customerDataDisclosed: incident.customerDataEffects.length > 0 ? "YES" : "NO",
    recordedById: lead.id,
    recordedAt: at(100 + index),
  }));
}
