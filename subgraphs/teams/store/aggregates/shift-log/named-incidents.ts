import type { EntityManager } from "typeorm";
import { unconfirmed } from "../../../../../platform/events/leases/unconfirmed.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { visibleTo } from "../../../../access/reading/visibility.js";
import { incidents } from "../../incidents.js";
import { tables } from "../../tables.js";

/**
 * Those of some incidents that the viewer may read.
 * @throws CordonError SERVICE_UNAVAILABLE when nothing confirms that for one of them
 */
export async function readableAmong(
  transaction: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { sql, parameters } = visibleTo(viewer, "known");
  const { entities, raw } = await transaction
    .createQueryBuilder(tables.KnownIncident, "known")
    .addSelect(`known.id <> ALL (CAST((SELECT known_withheld_subjects('${incidents.source}')) AS uuid[]))`, "confirmed")
    .where("known.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere(sql, parameters)
    .getRawAndEntities<{ readonly confirmed: boolean | null }>();
  if (raw.some(({ confirmed }) => confirmed !== true)) throw unconfirmed("NOTHING_DONE");
  return entities.map(({ id }) => id);
}
