import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { spellingsOf } from "../../domain/indicators/spellings-of.js";
import { hashOfValue } from "./known-indicators.js";
import { visibleIndicators } from "./visible-indicators.js";

interface KnownValue {
  readonly text: string;
  readonly id: string;
}

/** The ids of the valid indicators on record that the viewer may read, by what alerts report, however it is written. */
export const indicatorsKnownByValue: BatchLoad<readonly string[]> = async ({ database, viewer, now }, texts) => {
  const spelled = texts.flatMap((text) => spellingsOf(text).map((value) => ({ text, hash: hashOfValue(value) })));
  if (spelled.length === 0) return new Map();
  const known = await visibleIndicators(database.manager, viewer)
    .select(["indicator.id", "indicator.valueHash"])
    .andWhere("indicator.valueHash = ANY(CAST(:hashes AS text[]))", { hashes: spelled.map(({ hash }) => hash) })
    .andWhere("indicator.state = 'ACTIVE' AND indicator.validFrom <= :now", { now })
    .andWhere("COALESCE(indicator.validUntil, 'infinity') > :now")
    .orderBy("indicator.id")
    .getMany();
  const byHash = groupBy(known, ({ valueHash }) => valueHash);
  const found = spelled.flatMap(({ text, hash }): readonly KnownValue[] =>
    (byHash.get(hash) ?? []).map(({ id }) => ({ text, id })),
  );
  return new Map([...groupBy(found, ({ text }) => text)].map(([text, all]) => [text, all.map(({ id }) => id)]));
};
