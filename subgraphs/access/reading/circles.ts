import type { Handling } from "../../response-model/evidence/handlings.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";

/** The columns of a row that decide who may read it. */
export interface Guarded {
  readonly handling: Handling;
  readonly serviceIds: readonly string[];
  readonly virtualTeamPersonIds: readonly string[];
  /** People with an unanswered request: they may read it like members of the virtual team. */
  readonly askedPersonIds: readonly string[];
  /** The teams that are asked for one, or that keep it by a legal hold: so do their members, as they are when they read. */
  readonly askedTeamIds: readonly string[];
}

/** The properties of a viewer that decide what they may read, each as an SQL expression. */
export interface Deciding {
  readonly isResponder: string;
  readonly isOnSecuritySide: string;
  /** The security side, and the functions beside it: for what belongs to no incident. */
  readonly isOfSecurity: string;
  readonly isOnCallForSecurity: string;
  readonly isOfThreatIntelligence: string;
  readonly serviceIds: string;
  readonly personId: string;
  readonly teamIds: string;
}

interface Circle {
  readonly markings: readonly Handling[];
  /** The viewers it adds, as an SQL condition on the row under an alias. */
  readonly adds: (alias: string, deciding: Deciding) => string;
  /** The lists of the row by which it adds somebody. */
  readonly lists?: readonly (keyof Omit<Guarded, "handling">)[];
}

/**
 * Who may read, by the Traffic Light Protocol (FIRST TLP 2.0) marking of the row, as circles from the narrowest to the widest.
 * Each circle names whom it adds to the circles before it: whoever reads what is marked for one of them reads what is marked
 * for any that follows, and there is no marking that somebody can be too close to an incident to read.
 */
export const circles: readonly Circle[] = [
  {
    markings: ["RED"],
    // Before there is a virtual team, security on-call is it.
    adds: (alias, { personId, teamIds, isOnCallForSecurity }) =>
      `(${personId} = ANY(CAST(${alias}.virtualTeamPersonIds AS text[])) OR ${personId} = ANY(CAST(${alias}.askedPersonIds AS text[]))
        OR CAST(${alias}.askedTeamIds AS text[]) && ${teamIds}
        OR (${isOnCallForSecurity} AND cardinality(${alias}.virtualTeamPersonIds) = 0))`,
    lists: ["virtualTeamPersonIds", "askedPersonIds", "askedTeamIds"],
  },
  {
    markings: ["AMBER_STRICT"],
    adds: (alias, { isOnSecuritySide, serviceIds }) => `(${isOnSecuritySide} OR ${alias}.serviceIds && ${serviceIds})`,
    lists: ["serviceIds"],
  },
  { markings: ["AMBER"], adds: (_alias, { isResponder }) => isResponder },
  { markings: ["GREEN", "CLEAR"], adds: () => "true" },
];

/**
 * The functions that do their part of security's work without a cell of the matrix. What is marked AMBER_STRICT and belongs to no
 * incident (sweeps, hunts, precursors, vulnerabilities, briefings, indicators, and profiles of adversaries) they read as the security side
 * does. Of an incident, and of what is inside one, they read what its circles let them: there they are asked.
 */
export const besideSecuritySide = [
  "THREAT_INTELLIGENCE",
  "SECURITY_RESPONSE_CENTER",
] as const satisfies readonly TeamFunction[];
