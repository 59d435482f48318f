import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { hashesLookedFor } from "./hashes-looked-for.js";
import { visibleIndicators } from "./visible-indicators.js";

interface KnownValue {
  readonly text: string;
  readonly id: string;
}

/** The ids of the valid indicators on record that the viewer may read, by what alerts report, however it is written, and by what that belongs to. */
export const indicatorsKnownByValue: BatchLoad<readonly string[]> = async ({ database, viewer, now }, texts) => {
  const wanted = texts.flatMap((text) => hashesLookedFor(text).map((one) => ({ text, ...one })));
  if (wanted.length === 0) return new Map();
  const known = await visibleIndicators(database.manager, viewer)
    .select(["indicator.id", "indicator.type", "indicator.valueHash"])
    .andWhere("indicator.valueHash = ANY(CAST(:hashes AS text[]))", {
      hashes: [...new Set(wanted.map(({ hash }) => hash))],
    })
    .andWhere("indicator.state = 'ACTIVE' AND indicator.validFrom <= :now", { now })
    .andWhere("COALESCE(indicator.validUntil, 'infinity') > :now")
    .orderBy("indicator.id")
    .getMany();
  const byHash = groupBy(known, ({ valueHash }) => valueHash);
  const found = wanted.flatMap(({ text, hash, isFoundIn }): readonly KnownValue[] =>
    (byHash.get(hash) ?? []).filter(isFoundIn).map(({ id }) => ({ text, id })),
  );
  return new Map([...groupBy(found, ({ text }) => text)].map(([text, all]) => [text, all.map(({ id }) => id)]));
};
