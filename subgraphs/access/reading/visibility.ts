import type { Viewer } from "../../../platform/identity/viewer.js";
import { type Responsibility, responsibilities } from "../../response-model/process/responsibilities.js";

import { circles, type Deciding } from "./circles.js";

/** A condition for a WHERE clause, with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** That one of the circles lets somebody read a row: each opens its own marking and all that are wider. */
export const visible = (alias: string, deciding: Deciding): string => {
  const open = circles.map(({ adds }, place) => {
    const markings = circles.slice(place).flatMap((circle) => circle.markings);
    return `(${alias}.handling IN (${markings.map((marking) => `'${marking}'`).join(", ")}) AND ${adds(alias, deciding)})`;
  });
  // The widest first, as it is decided by the marking alone.
  return `(${open.reverse().join(" OR ")})`;
};

const onCallForSecurity: Responsibility = "SECURITY_ON_CALL_AND_RESPONSE_LEAD";

/** What decides, of one viewer. */
const factsOf = (viewer: Viewer) => ({
  isResponder: isResponder(viewer),
  isOnSecuritySide: isOnSecuritySide(viewer),
  isOnCallForSecurity: viewer.memberships.some((team) => team.responsibilities.includes(onCallForSecurity)),
  serviceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
  personId: viewer.personId,
  teamIds: viewer.memberships.map(({ teamId }) => teamId),
});

/** What decides, of the one viewer of a statement. */
const ofViewer: Deciding = {
  isResponder: "CAST(:viewerIsResponder AS boolean)",
  isOnSecuritySide: "CAST(:viewerIsOnSecuritySide AS boolean)",
  isOnCallForSecurity: "CAST(:viewerIsOnCallForSecurity AS boolean)",
  serviceIds: "CAST(:viewerServiceIds AS uuid[])",
  personId: "CAST(:viewerPersonId AS text)",
  teamIds: "CAST(:viewerTeamIds AS text[])",
};

/** A condition that is written by what decides of a viewer. */
export function decidedBy(viewer: Viewer, write: (deciding: Deciding) => string): Condition {
  const facts = factsOf(viewer);
  return {
    sql: write(ofViewer),
    parameters: {
      viewerIsResponder: facts.isResponder,
      viewerIsOnSecuritySide: facts.isOnSecuritySide,
      viewerIsOnCallForSecurity: facts.isOnCallForSecurity,
      viewerServiceIds: facts.serviceIds,
      viewerPersonId: facts.personId,
      viewerTeamIds: facts.teamIds,
    },
  };
}

/**
 * That a viewer may read a row. The row, an entity of a query builder under `alias`, must have the properties handling,
 * serviceIds, virtualTeamPersonIds, askedPersonIds and askedTeamIds.
 */
export const visibleTo = (viewer: Viewer, alias: string): Condition =>
  decidedBy(viewer, (deciding) => visible(alias, deciding));

/**
 * Which of many viewers may read a row, by the same rules: an SQL expression for an array of their places in the list.
 * @param rule for rows that have no marking in some cases: the condition, out of that of the marking and of whoever responds
 */
export function readersAmong(
  viewers: readonly Viewer[],
  alias: string,
  rule: (visible: string, isResponder: string, deciding: Deciding) => string = (visible) => visible,
): Condition {
  const isResponder = "reader.responder";
  const deciding: Deciding = {
    isResponder,
    isOnSecuritySide: "reader.security_side",
    isOnCallForSecurity: "reader.security_on_call",
    serviceIds: "reader.service_ids",
    personId: "reader.person_id",
    teamIds: "reader.team_ids",
  };
  return {
    sql: `ARRAY(SELECT reader.place FROM jsonb_to_recordset(CAST(:readers AS jsonb)) AS reader(
        place integer, responder boolean, security_side boolean, security_on_call boolean, service_ids uuid[], person_id text,
        team_ids text[])
      WHERE ${rule(visible(alias, deciding), isResponder, deciding)})`,
    parameters: {
      readers: JSON.stringify(
        viewers.map((viewer, place) => {
          const facts = factsOf(viewer);
          return {
            place,
            responder: facts.isResponder,
            security_side: facts.isOnSecuritySide,
            security_on_call: facts.isOnCallForSecurity,
            service_ids: facts.serviceIds,
            person_id: facts.personId,
            team_ids: facts.teamIds,
          };
        }),
      ),
    },
  };
}

/** That a viewer responds, and so reads what all responders may. */
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
