import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import { unspecificValue } from "../../domain/indicators/unspecific-value.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";
import { hashesLookedFor } from "./hashes-looked-for.js";
import { hashOfValue } from "./known-indicators.js";

/** So many values are looked for in each spelling and by what they belong to; what else there is, as it is written. */
const maxLookedFor = 2_000;

/**
 * Those of some reported values that are valid indicators on record, or belong to one, as far as all responders read it, and since when they count: in one
 * statement, by the index of values. What was a false positive for a while counts since that was taken back.
 * It goes by what these read, so that nobody learns of a narrower one by what is held back and what is not.
 */
export async function recordedAmong(
  transaction: EntityManager,
  values: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const all = [...new Set(values)].filter((value) => unspecificValue(value)?.kind !== "THIS_MACHINE");
  if (all.length === 0) return new Map();
  const wanted = [
    ...all.slice(0, maxLookedFor).flatMap((value) => hashesLookedFor(value).map((one) => ({ value, ...one }))),
    ...all.slice(maxLookedFor).map((value) => ({ value, hash: hashOfValue(value), isFoundIn: () => true })),
  ];
  const found = await transaction.query<readonly (Pick<Indicator, "type"> & { hash: string; since: Date })[]>(
    `SELECT indicator.type, indicator.value_hash AS hash,
       MAX(GREATEST(indicator.recorded_at, indicator.cleared_at, indicator.valid_from)) AS since
     FROM (SELECT DISTINCT * FROM unnest(CAST($1 AS text[])) AS wanted(hash)) AS wanted
     JOIN indicator ON indicator.value_hash = wanted.hash
     WHERE indicator.state = 'ACTIVE' AND indicator.handling NOT IN ('RED', 'AMBER_STRICT')
       AND indicator.valid_from <= $2 AND COALESCE(indicator.valid_until, 'infinity') > $2
     GROUP BY indicator.type, indicator.value_hash`,
    [wanted.map(({ hash }) => hash), now],
  );
  const byHash = groupBy(found, ({ hash }) => hash);
  const known = new Map<string, Date>();
  for (const { value, hash, isFoundIn } of wanted)
    for (const { since } of (byHash.get(hash) ?? []).filter(isFoundIn))
      known.set(value, later(since, known.get(value)));
  return known;
}

const later = (one: Date, other: Date | undefined): Date => (other && other > one ? other : one);
