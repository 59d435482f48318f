import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { visibleIndicators } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";

/** Those of some indicators that the viewer may read, all of them locked in the order of their ids. */
export async function lockIndicators(
  transaction: EntityManager,
  ids: readonly string[],
  viewer: Viewer,
): Promise<readonly Indicator[]> {
  if (ids.length === 0) return [];
  await transaction.find(tables.Indicator, {
    where: { id: Any([...ids]) },
    select: { id: true },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  return visibleIndicators(transaction, viewer)
    .andWhere("indicator.id = ANY(CAST(:ids AS uuid[]))", { ids })
    .orderBy("indicator.id")
    .getMany();
}
