import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isResponder } from "../../../access/reading/visibility.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../tables.js";

const isForFewer = (row: string) => `${row}.handling IN ('RED', 'AMBER_STRICT')`;

/**
 * That a suggestion is for all responders, while all of them may read each of its alerts, and the incident that it leads to. Once one of
 * these is for fewer, nobody reads the suggestion, since what it says and counts is partly of that one. Each is looked up by its id: as a
 * join, PostgreSQL would read all there are.
 */
export const isForAllResponders = (alias: string): string =>
  `(NOT EXISTS (SELECT FROM unnest(${alias}.alertIds) AS named(id) WHERE (
      SELECT ${isForFewer("member")} OR ${isForFewer("around")}
      FROM alert AS member LEFT JOIN incident AS around ON around.id = member.incident_id WHERE member.id = named.id))
    AND (SELECT ${isForFewer("correlated")} FROM incident AS correlated
      WHERE correlated.id = ${alias}.correlatedIncidentId) IS NOT TRUE)`;

/** That a viewer may read a suggestion. */
export const visibleCorrelation = (viewer: Viewer, alias: string): Condition => ({
  sql: `(CAST(:correlationsForViewer AS boolean) AND ${isForAllResponders(alias)})`,
  parameters: { correlationsForViewer: isResponder(viewer) },
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
