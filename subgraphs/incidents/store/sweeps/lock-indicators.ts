import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { visibleIndicators } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";

/**
 * Those of some indicators that the viewer may read, locked in the order of their ids. One that the viewer may not read is not locked, and
 * not waited for.
 */
export async function lockIndicators(
  transaction: EntityManager,
  ids: readonly string[],
  viewer: Viewer,
): Promise<readonly Indicator[]> {
  if (ids.length === 0) return [];
  const readable = (of: readonly string[]) =>
    visibleIndicators(transaction, viewer).andWhere("indicator.id = ANY(CAST(:ids AS uuid[]))", { ids: of });
  const found = await readable(ids).select("indicator.id", "id").getRawMany<{ readonly id: string }>();
  if (found.length === 0) return [];
  const locked = found.map(({ id }) => id);
  await transaction.find(tables.Indicator, {
    where: { id: Any(locked) },
    select: { id: true },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  // Looked at again after the wait: one of them may be for fewer by now.
  return readable(locked).orderBy("indicator.id").getMany();
}
