import type { EntityManager } from "typeorm";
import { unconfirmed } from "../../../../platform/events/leases/unconfirmed.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { ShiftLogEntry } from "../../domain/records/shift-log-entry.js";
import { isShown, markedEntries } from "./readable-entries.js";

/**
 * The entry with this id, for an operation; null when there is none that the viewer may read.
 * @throws CordonError SERVICE_UNAVAILABLE while nothing confirms who may read its incident
 */
export async function findShownEntry(
  transaction: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<ShiftLogEntry | null> {
  const { entities, raw } = await markedEntries(transaction, viewer)
    .addSelect(isShown, "confirmed")
    .andWhere("entry.id = :id", { id })
    .getRawAndEntities<{ readonly confirmed: boolean | null }>();
  const [entry] = entities;
  if (entry && raw[0]?.confirmed !== true) throw unconfirmed("NOTHING_DONE");
  return entry ?? null;
}
