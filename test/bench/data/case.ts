import type { Incident } from "../../../subgraphs/incidents/domain/records/case/incident.js";
import type { ServiceResponseState } from "../../../subgraphs/response-model/machines/service-response-states.js";
import type { Organization, Person } from "./organization.js";
import type { Random } from "./random.js";

/** How far a declared incident has come: as far as its first service. */
export const declaredStages = [
  "ANALYSIS",
  "CONTAINMENT",
  "ERADICATION",
  "RECOVERY",
  "RESTORED",
  "VALIDATED",
] as const satisfies readonly ServiceResponseState[];
export type DeclaredStage = (typeof declaredStages)[number];

/** How far a case has come. */
export type Stage = "SUSPECTED" | "RECEIVED" | DeclaredStage | "POST_INCIDENT_ACTIVITY" | "CLOSED";

/** A service of a case while it is being made up, with who owns the incident there. */
export interface AffectedService {
  readonly service: Organization["services"][number];
  readonly owner: Person;
  readonly state: ServiceResponseState;
  /** Every fifth has gone back to analysis once. */
  readonly round: number;
  /** Whether the adversary is out: so in every service, once one recovers. */
  readonly evicted: boolean;
}

/** One case while it is being made up: the incident, and who and what the rest of its rows speak of. */
export interface Case {
  readonly random: Random;
  readonly incident: Incident;
  /** The services that are or were affected, the one that escalated first. */
  readonly services: readonly [AffectedService, ...AffectedService[]];
  readonly lead: Person;
  readonly owner: Person;
  /** How far it has come. */
  readonly stage: Stage;
  /** A time that many minutes into the case. */
  at(minutes: number): Date;
}
