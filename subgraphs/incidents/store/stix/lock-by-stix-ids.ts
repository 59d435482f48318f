import { Any, type EntityManager } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../access/reading/visibility.js";
import type { SaidObject } from "../../domain/stix/said-in-bundle.js";
import type { StixIntakeFile } from "../../domain/stix/stix-intake-file.js";
import { mayReadRelation, mayReadSighting } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";

/**
 * The sightings and relations that came under the ids of those of a bundle, as far as the viewer may read them, with their objects. They are locked
 * in one order, as somebody may take back the same ones meanwhile.
 */
export async function lockByStixIds(
  transaction: EntityManager,
  viewer: Viewer,
  said: readonly SaidObject[],
): Promise<StixIntakeFile["came"]> {
  const idsOf = (...kinds: readonly SaidObject["kind"][]) =>
    said.flatMap(({ kind, stixId }) => (stixId !== null && kinds.includes(kind) ? [stixId] : []));
  const ofSightings = decidedBy(viewer, (deciding) => mayReadSighting("part", deciding));
  const ofRelations = decidedBy(viewer, (deciding) => mayReadRelation("part", deciding));
  const sightingIds = idsOf("SIGHTING", "REVOKED_SIGHTING");
  const relationIds = idsOf("RELATIONSHIP", "REVOKED_RELATIONSHIP");
  const sightings =
    sightingIds.length === 0
      ? []
      : await transaction
          .createQueryBuilder(tables.IndicatorSighting, "part")
          .where("part.stixId = ANY(CAST(:ids AS text[]))", { ids: sightingIds })
          .andWhere(ofSightings.sql, ofSightings.parameters)
          .orderBy("part.id")
          .setLock("pessimistic_write")
          .getMany();
  const relations =
    relationIds.length === 0
      ? []
      : await transaction
          .createQueryBuilder(tables.IndicatorRelation, "part")
          .where("part.stixId = ANY(CAST(:ids AS text[]))", { ids: relationIds })
          .andWhere(ofRelations.sql, ofRelations.parameters)
          .orderBy("part.id")
          .setLock("pessimistic_write")
          .getMany();
  const takenIds = [...sightings, ...relations].flatMap(({ takenObjectId }) => takenObjectId ?? []);
  const objects = takenIds.length === 0 ? [] : await transaction.findBy(tables.TakenObject, { id: Any(takenIds) });
  return { sightings, relations, objects: new Map(objects.map((one) => [one.id, one])) };
}
