import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { IndicatorSighting } from "../../domain/records/indicators/indicator-sighting.js";
import { statementsIn } from "../../domain/stix/statements-in-bundle.js";
import { unchangedObjects } from "../../domain/stix/unchanged-objects.js";
import { visibleIndicators } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";

/**
 * The objects that some indicators, sightings and profiles came with, and which of them stand as they came: for that, all that is on record of each is looked
 * at that the viewer may read, also what is not exported itself.
 */
export async function takenObjects(
  manager: EntityManager,
  viewer: Viewer,
  indicators: readonly Indicator[],
  others: readonly Pick<IndicatorSighting, "takenObjectId">[],
) {
  const ids = [...indicators, ...others].flatMap(({ takenObjectId }) => takenObjectId ?? []);
  const taken = await manager.findBy(tables.TakenObject, { id: Any(ids) });
  const references = await manager.findBy(tables.TakenObject, {
    id: Any([...new Set(taken.flatMap(({ referenceIds }) => referenceIds))]),
  });
  const stixIds = indicators.flatMap(({ takenObjectId, stixId }) => (takenObjectId && stixId ? [stixId] : []));
  const alike = await visibleIndicators(manager, viewer)
    .andWhere("indicator.stixId = ANY(CAST(:stixIds AS text[]))", { stixIds })
    .getMany();
  const statements = new Set(statementsIn(references.map(({ object }) => object)).keys());
  return {
    originals: new Map([...taken, ...references].map((one) => [one.id, one])),
    unchanged: unchangedObjects(alike, taken, statements),
  };
}
