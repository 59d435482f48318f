import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isOnSecuritySide, isResponder } from "../../../access/reading/visibility.js";
import type { Handling } from "../../../response-model/evidence/handlings.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../tables.js";

const isForFewer = (row: string) => `${row}.handling IN ('RED', 'AMBER_STRICT')`;

/** How the recorded indicators that have led to a suggestion are marked now. Each is looked up by its id. */
const restsOn = (alias: string, ...markings: readonly Handling[]): string =>
  `EXISTS (SELECT FROM unnest(${alias}.anchors) AS anchor(name) WHERE (
      SELECT known.handling FROM indicator AS known
      WHERE known.id = CASE WHEN anchor.name LIKE 'KNOWN_INDICATOR %' THEN CAST(split_part(anchor.name, ' ', 2) AS uuid) END
    ) IN (${markings.map((marking) => `'${marking}'`).join(", ")}))`;

/**
 * That all responders may read each alert of a suggestion, and the incident that it leads to. Once one of these is for fewer, nobody reads the
 * suggestion, since what it says and counts is partly of that one. Each is looked up by its id: as a join, PostgreSQL would read all there are.
 */
const isOfOpenAlerts = (alias: string): string =>
  `(NOT EXISTS (SELECT FROM unnest(${alias}.alertIds) AS named(id) WHERE (
      SELECT ${isForFewer("member")} OR ${isForFewer("around")}
      FROM alert AS member LEFT JOIN incident AS around ON around.id = member.incident_id WHERE member.id = named.id))
    AND (SELECT ${isForFewer("correlated")} FROM incident AS correlated
      WHERE correlated.id = ${alias}.correlatedIncidentId) IS NOT TRUE)`;

/** That a suggestion is for all responders, while all of them may read what it says: its alerts, and the indicators that have led to it. */
export const isForAllResponders = (alias: string): string =>
  `(${isOfOpenAlerts(alias)} AND NOT ${restsOn(alias, "RED", "AMBER_STRICT")})`;

/** The same of the security side, which reads indicators that are AMBER_STRICT as well. */
export const isForSecuritySide = (alias: string): string =>
  `(${isOfOpenAlerts(alias)} AND NOT ${restsOn(alias, "RED")})`;

/** That a viewer may read a suggestion. Its text is the same for everybody, since statements are kept and asked for others again. */
export const visibleCorrelation = (viewer: Viewer, alias: string): Condition => ({
  sql: `(CAST(:correlationsForViewer AS boolean) AND ${isOfOpenAlerts(alias)} AND NOT ${restsOn(alias, "RED")}
    AND (CAST(:correlationsForSecuritySide AS boolean) OR NOT ${restsOn(alias, "AMBER_STRICT")}))`,
  parameters: {
    correlationsForViewer: isResponder(viewer),
    correlationsForSecuritySide: isOnSecuritySide(viewer),
  },
});

/** Those of some suggestions that the viewer may read. */
export const readableCorrelations = (
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly AlertCorrelation[]> => {
  const readable = visibleCorrelation(viewer, "correlation");
  return manager
    .createQueryBuilder(tables.AlertCorrelation, "correlation")
    .where("correlation.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(readable.sql, readable.parameters)
    .getMany() as Promise<readonly AlertCorrelation[]>;
};
