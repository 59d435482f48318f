import type { Viewer } from "../foundation/viewer.js";
import { type Responsibility, responsibilities } from "../response-model/process/responsibilities.js";

/** A condition for a WHERE clause, with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Who may read, by the Traffic Light Protocol (FIRST TLP 2.0) marking of the row: RED its virtual team only; AMBER_STRICT the
 * security side and the teams that own an affected service; AMBER any responder; GREEN and CLEAR anybody authenticated.
 * The row, an entity of a query builder under `alias`, must have the properties handling, serviceIds and virtualTeamPersonIds.
 */
export function visibleTo(viewer: Viewer, alias: string): Condition {
  return {
    sql: `(${alias}.handling IN ('GREEN', 'CLEAR')
      OR (${alias}.handling = 'AMBER' AND CAST(:viewerIsResponder AS boolean))
      OR (${alias}.handling = 'AMBER_STRICT' AND (CAST(:viewerIsOnSecuritySide AS boolean)
          OR ${alias}.serviceIds && CAST(:viewerServiceIds AS uuid[])))
      OR (${alias}.handling = 'RED' AND CAST(:viewerPersonId AS text) = ANY(CAST(${alias}.virtualTeamPersonIds AS text[]))))`,
    parameters: {
      viewerIsResponder: isResponder(viewer),
      viewerIsOnSecuritySide: isOnSecuritySide(viewer),
      viewerServiceIds: viewer.memberships.flatMap(({ serviceIds }) => serviceIds),
      viewerPersonId: viewer.personId,
    },
  };
}

/** A responder is whoever belongs to a team of the response. */
export const isResponder = (viewer: Viewer): boolean => viewer.memberships.length > 0;

/** The security side is whoever belongs to a team that holds a responsibility of the security team. */
export const isOnSecuritySide = (viewer: Viewer): boolean =>
  viewer.memberships.some((team) =>
    team.responsibilities.some((code) => responsibilities[code as Responsibility]?.side === "SECURITY_TEAM"),
  );
