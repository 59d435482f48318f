import type { EntityManager } from "typeorm";
import { spellingsOf } from "../../domain/indicators/spellings-of.js";
import { unspecificValue } from "../../domain/indicators/unspecific-value.js";
import { hashOfValue } from "../indicators/known-indicators.js";
import type { Comparable, Uncompared } from "./find-common.js";

/**
 * Drops values that cannot link alerts: common everywhere, or recorded and no longer valid. Private addresses are kept, but compared
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
    reported_assets: one.reported_indicators.filter((value) => kindOf.get(value) === "OWN_NETWORK" && !over.has(value)),
  }));
}

/**
 * Those that are recorded and that stand nowhere any more: marked as a false positive, taken back or no longer valid. It goes by what all
 * responders read: what is marked for few must not show by what is suggested to others.
 */
async function judgedOver(
  transaction: EntityManager,
  values: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const spelled = values.flatMap((value) =>
    spellingsOf(value).map((spelling) => ({ value, hash: hashOfValue(spelling) })),
  );
  if (spelled.length === 0) return new Set();
  const rows = await transaction.query<readonly { value: string }[]>(
    `SELECT wanted.value FROM unnest(CAST($1 AS text[]), CAST($2 AS text[])) AS wanted(value, hash)
     JOIN indicator ON indicator.value_hash = wanted.hash
     WHERE indicator.handling NOT IN ('RED', 'AMBER_STRICT')
     GROUP BY wanted.value
     HAVING NOT bool_or(indicator.state = 'ACTIVE' AND COALESCE(indicator.valid_until, 'infinity') > $3)`,
    [spelled.map(({ value }) => value), spelled.map(({ hash }) => hash), now],
  );
  return new Set(rows.map(({ value }) => value));
}
