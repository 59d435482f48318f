import type { EntityManager } from "typeorm";
import { groupBy } from "../../../../platform/graphql/load.js";
import { isJudgedOver, type OnRecord } from "../../domain/correlation/is-judged-over.js";
import { isComparableEntity } from "../../domain/entities/is-comparable-entity.js";
import { rangesAround } from "../../domain/indicators/ip-address.js";
import { refang } from "../../domain/indicators/refang.js";
import { spellingsOf } from "../../domain/indicators/spellings/spellings-of.js";
import { unspecificValue } from "../../domain/indicators/unspecific-value.js";
import { hashOfValue } from "../indicators/known-indicators.js";
import type { Comparable, Uncompared } from "./find-common.js";

/**
 * Drops values that cannot link alerts: common everywhere, recorded and no longer valid, or in a range that is a false positive. Private addresses are kept, but compared
 * only within one service.
 */
export async function worthComparing(
  transaction: EntityManager,
  alerts: readonly Uncompared[],
  now: Date,
): Promise<readonly Comparable[]> {
  const values = [...new Set(alerts.flatMap(({ reported_indicators }) => reported_indicators))];
  const kindOf = new Map(values.map((value) => [value, unspecificValue(value)?.kind]));
  const over = await judgedOver(transaction, values, now);
  return alerts.map((one) => ({
    ...one,
    reported_indicators: one.reported_indicators.filter((value) => !kindOf.get(value) && !over.has(value)),
    reported_entities: one.reported_entities.filter(isComparableEntity),
    reported_assets: one.reported_indicators.filter((value) => kindOf.get(value) === "OWN_NETWORK" && !over.has(value)),
  }));
}

/**
 * Those that somebody has judged to be no trace, by themselves or by a range that they lie in (`isJudgedOver`). It goes by what all
 * responders read: what is marked for few must not show by what is suggested to others.
 */
async function judgedOver(
  transaction: EntityManager,
  values: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const hashes = new Map<string, string>();
  const hashed = (value: string) => {
    const known = hashes.get(value) ?? hashOfValue(value);
    hashes.set(value, known);
    return known;
  };
  const wanted = values.map((value) => ({
    value,
    own: spellingsOf(value).map(hashed),
    // Also of own networks: nobody else can have marked a range of these.
    around: rangesAround(refang(value.trim())).map(hashed),
  }));
  if (hashes.size === 0) return new Set();
  const rows = await transaction.query<readonly (OnRecord & { hash: string; isRange: boolean })[]>(
    `SELECT indicator.value_hash AS hash, indicator.type = 'IP_ADDRESS' AS "isRange",
       bool_or(indicator.state = 'ACTIVE' AND COALESCE(indicator.valid_until, 'infinity') > $2) AS stands,
       bool_or(indicator.state = 'FALSE_POSITIVE') AS "isFalse"
     FROM unnest(CAST($1 AS text[])) AS wanted(hash) JOIN indicator ON indicator.value_hash = wanted.hash
     WHERE indicator.handling NOT IN ('RED', 'AMBER_STRICT')
     GROUP BY indicator.value_hash, indicator.type = 'IP_ADDRESS'`,
    [[...hashes.values()], now],
  );
  const byHash = groupBy(rows, ({ hash }) => hash);
  return new Set(
    wanted.flatMap(({ value, own, around }) => {
      const onRecord = own.flatMap((hash) => byHash.get(hash) ?? []);
      const ranges = around.flatMap((hash) => (byHash.get(hash) ?? []).filter(({ isRange }) => isRange));
      return isJudgedOver(onRecord, ranges) ? [value] : [];
    }),
  );
}
