import type { EntityManager, EntitySchema } from "typeorm";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { decidedBy } from "../../../access/reading/visibility.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import type { Records } from "../../domain/records/records.js";
import {
  LeavingOut,
  type LeftOutOfBundle,
  leftOutReasons,
  maxCountedLeftOut,
} from "../../domain/stix/left-out-of-bundle.js";
import { mayReadRelation, mayReadSighting } from "../indicators/visible-indicators.js";
import { tables } from "../tables.js";

/** So many indicators one bundle has at most, so that it can be imported again with what belongs to them. */
export const maxIndicatorsOfExport = 250;

type Kind = "IndicatorSighting" | "IndicatorRelation";

/** What belongs to some indicators, as far as the viewer may read it. */
function readableParts<Of extends Kind>(
  manager: EntityManager,
  viewer: Viewer,
  kind: Of,
  indicators: readonly Indicator[],
) {
  const mayRead = kind === "IndicatorSighting" ? mayReadSighting : mayReadRelation;
  const readable = decidedBy(viewer, (deciding) => mayRead("part", deciding));
  return manager
    .createQueryBuilder(tables[kind] as EntitySchema<Records[Of]>, "part")
    .where("part.indicatorId = ANY(CAST(:ids AS uuid[]))", { ids: indicators.map(({ id }) => id) })
    .andWhere(readable.sql, readable.parameters);
}

/** That a part still holds: the others are on record, and not written. */
const holds: Readonly<Record<Kind, string>> = {
  IndicatorSighting: "part.stands",
  IndicatorRelation: "part.endedAt IS NULL",
};

/** What belongs to some indicators and is written: one more than a bundle has, by which it is seen that there is more. */
export const partsToWrite = async <Of extends Kind>(
  manager: EntityManager,
  viewer: Viewer,
  kind: Of,
  indicators: readonly Indicator[],
): Promise<readonly Records[Of][]> =>
  (await readableParts(manager, viewer, kind, indicators)
    .andWhere(holds[kind])
    .orderBy("part.indicatorId")
    .addOrderBy("part.id")
    .limit(maxIndicatorsOfExport + 1)
    .getMany()) as readonly Records[Of][];

/** How many parts each of some indicators has that are so, of the first ones of all. */
async function countParts(
  manager: EntityManager,
  viewer: Viewer,
  kind: Kind,
  indicators: readonly Indicator[],
  { are, upTo }: { readonly are: string; readonly upTo: number },
): Promise<ReadonlyMap<string, number>> {
  const rows = await readableParts(manager, viewer, kind, indicators)
    .andWhere(are)
    .select("part.indicatorId", "indicatorId")
    .limit(upTo)
    .getRawMany<{ readonly indicatorId: string }>();
  const counts = new Map<string, number>();
  for (const { indicatorId } of rows) counts.set(indicatorId, (counts.get(indicatorId) ?? 0) + 1);
  return counts;
}

const words = {
  IndicatorSighting: { what: "sighting", past: leftOutReasons.withdrawn, many: leftOutReasons.manySightings },
  IndicatorRelation: { what: "relationship", past: leftOutReasons.ended, many: leftOutReasons.manyRelations },
} as const;

/** What of the parts of some indicators is not written: what holds no longer, and of the one indicator that is not whole what is too much. */
export async function partsLeftOut(
  manager: EntityManager,
  viewer: Viewer,
  indicators: readonly Indicator[],
  areWhole: boolean,
): Promise<readonly LeftOutOfBundle[]> {
  const leaving = new LeavingOut();
  for (const kind of ["IndicatorSighting", "IndicatorRelation"] as const) {
    const { what, past, many } = words[kind];
    if (!areWhole) {
      const upTo = maxIndicatorsOfExport + maxCountedLeftOut;
      const counts = await countParts(manager, viewer, kind, indicators, { are: holds[kind], upTo });
      const further = [...counts].map(([id, count]) => [id, count - maxIndicatorsOfExport] as const);
      leaving.addOfEach(what, many(maxIndicatorsOfExport), new Map(further));
    }
    const are = `NOT (${holds[kind]})`;
    leaving.addOfEach(
      what,
      past,
      await countParts(manager, viewer, kind, indicators, { are, upTo: maxCountedLeftOut }),
    );
  }
  return leaving.entries;
}
