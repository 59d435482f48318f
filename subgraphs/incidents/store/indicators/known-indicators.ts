import { hash } from "node:crypto";
import { Any, type EntityManager, IsNull } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { IndicatorType } from "../../../response-model/evidence/indicator-types.js";
import type { RelationTarget } from "../../domain/indicators/relation-target.js";
import { idsOfTarget } from "../../domain/indicators/relation-target.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { tables } from "../tables.js";
import { visibleIndicators } from "./visible-indicators.js";

/** The SHA-256 of a value, by which an index finds it however long it is. */
export const hashOfValue = (value: string): string => hash("sha256", value);

interface Valued {
  readonly type: IndicatorType;
  readonly value: string;
}

/**
 * The indicators of some values that stand and that the viewer may read; nothing is found of any other. They are locked, in one order
 * whoever asks, and looked at again behind the lock, as one may be withdrawn by then, or be for other readers.
 */
export async function lockKnownIndicators(
  transaction: EntityManager,
  viewer: Viewer,
  values: readonly Valued[],
  stixIds: readonly string[] = [],
): Promise<readonly Indicator[]> {
  if (values.length + stixIds.length === 0) return [];
  const hashes = values.map(({ value }) => hashOfValue(value));
  const standing = () =>
    visibleIndicators(transaction, viewer).andWhere("indicator.state <> 'WITHDRAWN'").orderBy("indicator.id");
  const found = await standing()
    .andWhere(
      `(indicator.valueHash = ANY(CAST(:hashes AS text[])) OR indicator.stixId = ANY(CAST(:stixIds AS text[])))`,
      { hashes, stixIds },
    )
    .getMany();
  if (found.length === 0) return [];
  const id = Any(found.map((one) => one.id));
  await transaction.find(tables.Indicator, {
    select: { id: true },
    where: { id },
    order: { id: "ASC" },
    // What refers to one, such as a sighting of it, is written beside this all the same.
    lock: { mode: "for_no_key_update" },
  });
  return standing().andWhere({ id }).getMany();
}

/** Those of some indicators that are related to a target. */
export async function relatedTo(
  transaction: EntityManager,
  target: RelationTarget,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { incidentId, alertId, threatActorId } = idsOfTarget(target);
  if (ids.length === 0 || (!incidentId && !alertId)) return [];
  const found = await transaction
    .createQueryBuilder(tables.IndicatorRelation, "link")
    .where("link.indicatorId = ANY(CAST(:ids AS uuid[]))", { ids })
    .andWhere({
      incidentId: incidentId ?? IsNull(),
      alertId: alertId ?? IsNull(),
      threatActorId: threatActorId ?? IsNull(),
      endedAt: IsNull(),
    })
    .getMany();
  return found.map(({ indicatorId }) => indicatorId);
}
