import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, decidedBy, type ReadingRule, readersAmong } from "../../../access/reading/visibility.js";
import { tables } from "../tables.js";

/**
 * A source is read as what it hands in: it says how much that is, when it came and what was wrong with it. One that is marked for few is read by
 * security on-call, by security as a whole where it is AMBER_STRICT, and by whoever looks after all the services that it can report for.
 */
const readAsSource =
  (alias: string): ReadingRule =>
  ({ isResponder, isOnSecuritySide, isOnCallForSecurity, serviceIds }) =>
    `(${isResponder} AND (${alias}.handling NOT IN ('RED', 'AMBER_STRICT') OR ${isOnCallForSecurity}
      OR (${alias}.handling = 'AMBER_STRICT' AND ${isOnSecuritySide}) OR ${alias}.serviceIds <@ ${serviceIds}))`;

export const sourceVisibleTo = (viewer: Viewer, alias: string): Condition => decidedBy(viewer, readAsSource(alias));

/** Which of many viewers may read a source, selected under an alias. */
export const readersOfSource = (viewers: readonly Viewer[], alias: string): Condition =>
  readersAmong(viewers, alias, readAsSource(alias));

/** A query for the sources of alerts that the viewer may see. */
export function visibleSources(manager: EntityManager, viewer: Viewer) {
  const visible = sourceVisibleTo(viewer, "source");
  return manager.createQueryBuilder(tables.AlertSource, "source").where(visible.sql, visible.parameters);
}
