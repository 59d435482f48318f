import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type Condition, isResponder } from "../../../access/reading/visibility.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../tables.js";

/**
 * That a viewer may read a suggestion: any responder, while all of them may read each of its alerts. Once one of these is for fewer,
 * nobody reads the suggestion, since what it says and counts is partly of that one.
 */
export const visibleCorrelation = (viewer: Viewer, alias: string): Condition => ({
  sql: `(CAST(:correlationsForViewer AS boolean) AND NOT EXISTS (SELECT FROM unnest(${alias}.alertIds) AS member(id)
    WHERE marking_of_alert(member.id) IN ('RED', 'AMBER_STRICT')))`,
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
