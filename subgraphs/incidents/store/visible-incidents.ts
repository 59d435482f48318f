import type { EntityManager } from "typeorm";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { visibleTo } from "../../access/visibility.js";
import { tables } from "./tables.js";

/** A query for the incidents that the viewer may see. */
export function visibleIncidents(manager: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "incident");
  return manager.createQueryBuilder(tables.Incident, "incident").where(visible.sql, visible.parameters);
}
