import type { Alert } from "./records/alert.js";
import type { Analysis } from "./records/analysis.js";
import type { Assignment } from "./records/assignment.js";
import type { Incident } from "./records/incident.js";
import type { NotificationObligation } from "./records/notification-obligation.js";

/** A person or program of the response, as far as a rule needs to know. */
export interface CaseMember {
  readonly id: string;
  readonly name: string;
  readonly kind: "PERSON" | "SERVICE_ACCOUNT";
  readonly teams: readonly {
    readonly id: string;
    readonly function: string;
    readonly responsibilities: readonly string[];
  }[];
}

/** An affected service with the team that owns it. */
export interface CaseService {
  readonly id: string;
  readonly name: string;
  readonly ownerTeamId: string;
}

/** Everything about an incident that rules and decisions look at. */
export interface CaseFile {
  readonly incident: Incident;
  readonly alerts: readonly Alert[];
  readonly assignments: readonly Assignment[];
  readonly obligations: readonly NotificationObligation[];
  readonly latestAnalysis: Analysis | null;
  readonly services: readonly CaseService[];
  readonly virtualTeam: readonly CaseMember[];
}
