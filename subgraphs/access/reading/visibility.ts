import type { Viewer } from "../../../platform/identity/viewer.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";

import { besideSecuritySide, circles, type Deciding } from "./circles.js";

/** A condition for a WHERE clause, with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The condition that the viewer is in a circle that may read the row: each may read its own marking and all that are wider. */
const visible = (alias: string, deciding: Deciding, marking = `${alias}.handling`): string => {
  const open = circles.map(({ adds }, place) => {
    const markings = circles.slice(place).flatMap((circle) => circle.markings);
    return `(${marking} IN (${markings.map((marking) => `'${marking}'`).join(", ")}) AND ${adds(alias, deciding)})`;
  });
  // The widest first, as it is decided by the marking alone.
  return `(${open.reverse().join(" OR ")})`;
};

const onCallForSecurity: Responsibility = "SECURITY_ON_CALL_AND_RESPONSE_LEAD";

/** The properties of a viewer that decide what they may read. */
interface ReaderRights {
  readonly isResponder: boolean;
  readonly isOnSecuritySide: boolean;
  readonly isOfSecurity: boolean;
  readonly isOnCallForSecurity: boolean;
  readonly isOfThreatIntelligence: boolean;
  readonly serviceIds: readonly string[];
  readonly personId: string;
  readonly teamIds: readonly string[];
}

/** Computed once per viewer: each statement needs it several times. */
const known = new WeakMap<Viewer, ReaderRights>();

function readerRights(viewer: Viewer): ReaderRights {
  const before = known.get(viewer);
  if (before) return before;
  const rights = findReaderRights(viewer);
  known.set(viewer, rights);
  return rights;
}

const findReaderRights = (viewer: Viewer): ReaderRights => ({
  isResponder: isResponder(viewer),
  isOnSecuritySide: isOnSecuritySide(viewer),
  isOfSecurity: isOfSecurity(viewer),
  isOnCallForSecurity: viewer.memberships.some((team) => team.responsibilities.includes(onCallForSecurity)),
  isOfThreatIntelligence: isOfThreatIntelligence(viewer),
  serviceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
  personId: viewer.personId,
  teamIds: viewer.memberships.map(({ teamId }) => teamId),
});

/** The rights of a viewer, in SQL. */
export interface SeenBy extends Deciding {
  /** The condition that the viewer may read a row under an alias; by its own marking, unless another is given. */
  as(alias: string, marking?: string): string;
  /**
   * The same of a row of one service that has no virtual team, nor anybody who is asked: what has a marking for itself alone. At the narrowest it
   * is read by security on-call and by the team of the service, which has to look after it.
   */
  alone(marking: string, serviceId: string): string;
}

/** How a row is read that is not read by its own marking alone. */
export type ReadingRule = (seen: SeenBy) => string;

const seenBy = (deciding: Deciding): SeenBy => ({
  ...deciding,
  as: (alias, marking) => visible(alias, deciding, marking),
  alone: (marking, serviceId) =>
    `(CASE ${marking} WHEN 'RED' THEN ${deciding.isOnCallForSecurity} OR ${serviceId} = ANY(${deciding.serviceIds})
      WHEN 'AMBER_STRICT' THEN ${deciding.isOnCallForSecurity} OR ${deciding.isOnSecuritySide} OR ${serviceId} = ANY(${deciding.serviceIds})
      WHEN 'AMBER' THEN ${deciding.isResponder} ELSE true END)`,
});

/** The one viewer of a statement. */
const theViewer = seenBy({
  isResponder: "CAST(:viewerIsResponder AS boolean)",
  isOnSecuritySide: "CAST(:viewerIsOnSecuritySide AS boolean)",
  isOfSecurity: "CAST(:viewerIsOfSecurity AS boolean)",
  isOnCallForSecurity: "CAST(:viewerIsOnCallForSecurity AS boolean)",
  isOfThreatIntelligence: "CAST(:viewerIsOfThreatIntelligence AS boolean)",
  serviceIds: "CAST(:viewerServiceIds AS uuid[])",
  personId: "CAST(:viewerPersonId AS text)",
  teamIds: "CAST(:viewerTeamIds AS text[])",
});

/** One of many viewers, whom a statement lists. */
const eachReader = seenBy({
  isResponder: "reader.responder",
  isOnSecuritySide: "reader.security_side",
  isOfSecurity: "reader.of_security",
  isOnCallForSecurity: "reader.security_on_call",
  isOfThreatIntelligence: "reader.threat_intelligence",
  serviceIds: "reader.service_ids",
  personId: "reader.person_id",
  teamIds: "reader.team_ids",
});

/** The rule in an expression of a statement that has the parameters of a condition which the viewer decides. */
export const decidedByViewer = (rule: ReadingRule): string => rule(theViewer);

/** A condition that is written by what decides of a viewer. */
export function decidedBy(viewer: Viewer, rule: ReadingRule): Condition {
  const rights = readerRights(viewer);
  return {
    // A statement that was written before takes the parameters alone.
    get sql() {
      return decidedByViewer(rule);
    },
    parameters: {
      viewerIsResponder: rights.isResponder,
      viewerIsOnSecuritySide: rights.isOnSecuritySide,
      viewerIsOfSecurity: rights.isOfSecurity,
      viewerIsOnCallForSecurity: rights.isOnCallForSecurity,
      viewerIsOfThreatIntelligence: rights.isOfThreatIntelligence,
      viewerServiceIds: rights.serviceIds,
      viewerPersonId: rights.personId,
      viewerTeamIds: rights.teamIds,
    },
  };
}

/**
 * The condition that a viewer may read a row. The row, an entity of a query builder under `alias`, must have the properties handling,
 * serviceIds, virtualTeamPersonIds, askedPersonIds and askedTeamIds.
 */
export const visibleTo = (viewer: Viewer, alias: string, rule: ReadingRule = (seen) => seen.as(alias)): Condition =>
  decidedBy(viewer, rule);

/**
 * Which of many viewers may read a row, by the same rules: an SQL expression for an array of their places in the list.
 * @param rule for rows that are read by more than one marking
 */
export function readersAmong(
  viewers: readonly Viewer[],
  alias: string,
  rule: ReadingRule = (seen) => seen.as(alias),
): Condition {
  return {
    sql: `ARRAY(SELECT reader.place FROM jsonb_to_recordset(CAST(:readers AS jsonb)) AS reader(
        place integer, responder boolean, security_side boolean, of_security boolean, security_on_call boolean, threat_intelligence boolean,
        service_ids uuid[],
        person_id text, team_ids text[])
      WHERE ${rule(eachReader)})`,
    parameters: {
      readers: JSON.stringify(
        viewers.map((viewer, place) => {
          const rights = readerRights(viewer);
          return {
            place,
            responder: rights.isResponder,
            security_side: rights.isOnSecuritySide,
            of_security: rights.isOfSecurity,
            security_on_call: rights.isOnCallForSecurity,
            threat_intelligence: rights.isOfThreatIntelligence,
            service_ids: rights.serviceIds,
            person_id: rights.personId,
            team_ids: rights.teamIds,
          };
        }),
      ),
    },
  };
}

/** Whether a viewer is a responder, and may read what all responders may. */
export const forResponders = (viewer: Viewer): Condition => ({
  sql: "CAST(:viewerIsResponder AS boolean)",
  parameters: { viewerIsResponder: isResponder(viewer) },
});

/** A responder is whoever belongs to a team of the response. */
export const isResponder = (viewer: Viewer): boolean => viewer.memberships.length > 0;

/** The security side is whoever belongs to a team that holds a responsibility of the security team. */
export const isOnSecuritySide = (viewer: Viewer): boolean =>
  viewer.memberships.some((team) =>
    team.responsibilities.some((code) => responsibilities[code as Responsibility]?.side === "SECURITY_TEAM"),
  );

/** Those who do security work outside incidents: the security side, and the functions beside it. */
export const isOfSecurity = (viewer: Viewer): boolean =>
  isOnSecuritySide(viewer) ||
  viewer.memberships.some((team) => besideSecuritySide.some((name) => name === team.function));

/** Threat intelligence is whoever belongs to a team with that function: it reads what it has written, whatever its marking. */
export const isOfThreatIntelligence = ({ memberships }: Viewer): boolean =>
  memberships.some((team) => team.function === "THREAT_INTELLIGENCE");
