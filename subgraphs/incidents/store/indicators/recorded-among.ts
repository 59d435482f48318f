import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import { unspecificValue } from "../../domain/indicators/unspecific-value.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { hashesLookedFor } from "./hashes-looked-for.js";
import { recordedLengths } from "./recorded-lengths.js";

/** So many values are looked for in one statement, and who waits meanwhile gets a turn in between. */
const valuesAtOnce = 1_000;

/** Fewer values are looked for in each range that there may be: that is quicker than asking which there are. */
const fewValues = 20;

/** What is on record under a value: since when a valid one counts, null where there is none; or else, that it is a false positive. */
type RecordedValue = Pick<Indicator, "type"> & { readonly hash: string; readonly since: Date | null };

/**
 * Those of some reported values that are valid indicators on record, or belong to one, as far as all responders read it, and since when they count: by
 * the index of values, however many they are, in one statement for each thousand. What was a false positive for a while counts since that was taken back.
 * The narrowest decides on which somebody has judged: what is a false positive is noise also within a range that is none.
 * It goes by what these read, so that nobody learns of a narrower one by what is held back and what is not.
 */
export async function recordedAmong(
  transaction: EntityManager,
  values: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const all = [...new Set(values)];
  const lengths = all.length > fewValues ? await recordedLengths(transaction) : undefined;
  const known = new Map<string, Date>();
  for (let from = 0; from < all.length; from += valuesAtOnce) {
    const wanted = all
      .slice(from, from + valuesAtOnce)
      .filter((value) => unspecificValue(value)?.kind !== "THIS_MACHINE")
      .flatMap((value) => hashesLookedFor(value, lengths).map((one) => ({ value, ...one })));
    const byHash = groupBy(
      await findRecorded(transaction, new Set(wanted.map(({ hash }) => hash)), now),
      (one) => one.hash,
    );
    // The narrowest first.
    for (const [value, places] of groupBy(wanted, (one) => one.value)) {
      const judged = places
        .map(({ hash, isFoundIn }) => (byHash.get(hash) ?? []).filter(isFoundIn).map(({ since }) => since))
        .filter((found) => found.length > 0);
      const counting = judged.flat().flatMap((since) => since ?? []);
      if (judged[0]?.some((since) => since !== null)) known.set(value, latest(counting));
    }
  }
  return known;
}

const findRecorded = async (
  transaction: EntityManager,
  hashes: ReadonlySet<string>,
  now: Date,
): Promise<readonly RecordedValue[]> =>
  hashes.size === 0
    ? []
    : transaction.query<readonly RecordedValue[]>(
        `SELECT indicator.type, indicator.value_hash AS hash,
           MAX(GREATEST(indicator.recorded_at, indicator.cleared_at, indicator.valid_from, indicator.counts_since))
             FILTER (WHERE indicator.state = 'ACTIVE') AS since
         FROM unnest(CAST($1 AS text[])) AS wanted(hash) JOIN indicator ON indicator.value_hash = wanted.hash
         WHERE indicator.handling NOT IN ('RED', 'AMBER_STRICT') AND (indicator.state = 'FALSE_POSITIVE'
           OR indicator.state = 'ACTIVE' AND indicator.valid_from <= $2 AND COALESCE(indicator.valid_until, 'infinity') > $2)
         GROUP BY indicator.type, indicator.value_hash`,
        [[...hashes], now],
      );

const latest = (some: readonly Date[]): Date => new Date(Math.max(...some.map((one) => one.getTime())));
