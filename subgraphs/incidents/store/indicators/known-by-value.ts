import type { Context } from "../../../../platform/actions/context.js";
import { type BatchLoad, groupBy } from "../../../../platform/graphql/load.js";
import { hashesLookedFor } from "./hashes-looked-for.js";
import { visibleIndicators } from "./visible-indicators.js";

interface KnownValue {
  readonly text: string;
  readonly id: string;
}

/** So many texts are looked for in one statement: each is looked for by up to a hundred ranges, and who waits meanwhile gets a turn in between. */
const textsAtOnce = 500;

/** The ids of the valid indicators on record that the viewer may read, by what alerts report, however it is written, and by what that belongs to. */
export const indicatorsKnownByValue: BatchLoad<readonly string[]> = async (context, texts) => {
  const found: KnownValue[] = [];
  for (let from = 0; from < texts.length; from += textsAtOnce)
    found.push(...(await findKnown(context, texts.slice(from, from + textsAtOnce))));
  return new Map([...groupBy(found, ({ text }) => text)].map(([text, all]) => [text, all.map(({ id }) => id)]));
};

async function findKnown({ database, viewer, now }: Context, texts: readonly string[]): Promise<readonly KnownValue[]> {
  const wanted = texts.flatMap((text) => hashesLookedFor(text).map((one) => ({ text, ...one })));
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
  return wanted.flatMap(({ text, hash, isFoundIn }) =>
    (byHash.get(hash) ?? []).filter(isFoundIn).map(({ id }) => ({ text, id })),
  );
}
