import { Any, type EntityManager, type EntitySchema } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { tables } from "../tables.js";
import { visibleAlerts } from "../visible-records.js";

/** Locks those of some alerts that the viewer may see. One that the viewer may not see is not locked, and not waited for. */
export async function lockAlerts(
  transaction: EntityManager,
  alertIds: readonly string[],
  viewer: Viewer,
): Promise<readonly Alert[]> {
  const visible = await visibleAlerts(transaction, viewer)
    .andWhere("alert.id = ANY(CAST(:ids AS uuid[]))", { ids: alertIds })
    .select("alert.id", "id")
    .getRawMany<{ readonly id: string }>();
  // As whoever hands alerts in locks them, so that the two never wait for each other in a circle.
  await transaction.find(tables.Alert as EntitySchema<Alert>, {
    where: { id: Any(visible.map(({ id }) => id)) },
    order: { alertSourceId: "ASC", fingerprint: "ASC", id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  // Looked at again after the wait: one of them may belong to an incident by now.
  return visibleAlerts(transaction, viewer)
    .andWhere("alert.id = ANY(CAST(:ids AS uuid[]))", { ids: visible.map(({ id }) => id) })
    .getMany();
}
