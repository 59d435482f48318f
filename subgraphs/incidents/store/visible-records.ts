import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { visibleTo } from "../../access/visibility.js";
import { tables } from "./tables.js";

/** A query for the incidents that the viewer may see. */
export function visibleIncidents(manager: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident");
  return manager.createQueryBuilder(tables.Incident, "incident").where(visible.sql, visible.parameters);
}

/**
 * A query for the alerts that the viewer may see: those of an incident as the incident, the others as any responder. It joins
 * rather than asks whether an incident EXISTS, which PostgreSQL would answer by reading all incidents first.
 */
export function visibleAlerts(transaction: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident");
  return transaction
    .createQueryBuilder(tables.Alert, "alert")
    .leftJoin(tables.Incident.options.name, "incident", "incident.id = alert.incidentId")
    .where(
      `(CASE WHEN alert.incidentId IS NULL THEN CAST(:viewerIsResponder AS boolean) ELSE ${visible.sql} END)`,
      visible.parameters,
    );
}
