import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { type Condition, readersAmong, visibleTo } from "../../access/reading/visibility.js";
import { tables } from "./tables.js";

/** A query for the incidents that the viewer may see. */
export function visibleIncidents(manager: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident");
  return manager.createQueryBuilder(tables.Incident, "incident").where(visible.sql, visible.parameters);
}

/** Alerts of an incident are read as the incident, the others by any responder. */
export const readAsAlert = (visible: string, isResponder: string, alias = "alert") =>
  `(CASE WHEN ${alias}.incidentId IS NULL THEN ${isResponder} ELSE ${visible} END)`;

/** Which of many viewers may read an alert, selected as `part`, that is joined with its incident. */
export const readersOfAlert = (viewers: readonly Viewer[]): Condition =>
  readersAmong(viewers, "incident", (visible, isResponder) => readAsAlert(visible, isResponder, "part"));

/**
 * A query for the alerts that the viewer may see. It joins
 * rather than asks whether an incident EXISTS, which PostgreSQL would answer by reading all incidents first.
 */
export function visibleAlerts(transaction: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident");
  return transaction
    .createQueryBuilder(tables.Alert, "alert")
    .leftJoin(tables.Incident.options.name, "incident", "incident.id = alert.incidentId")
    .where(readAsAlert(visible.sql, "CAST(:viewerIsResponder AS boolean)"), visible.parameters);
}
