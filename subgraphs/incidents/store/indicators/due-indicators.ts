import type { EntityManager } from "typeorm";
import type { Indicator } from "../../domain/records/indicators/indicator.js";

/** When alerts are compared with an indicator, or returned to the queue for it. */
type DueColumn = "compares_alerts_at" | "returns_alerts_at";

export type DueIndicator = Pick<Indicator, "id" | "type" | "value">;

/** So many are taken at a time. */
const maxIndicators = 500;

/** Indicators whose time has come, each locked until the end of the transaction. */
export const dueIndicators = (
  transaction: EntityManager,
  column: DueColumn,
  now: Date,
): Promise<readonly DueIndicator[]> =>
  transaction.query(
    `SELECT id, type, value FROM indicator WHERE ${column} <= $1 ORDER BY ${column}, id LIMIT ${maxIndicators}
     FOR NO KEY UPDATE SKIP LOCKED`,
    [now],
  );

/** They are done with, until something is said of them anew. */
export const settleIndicators = (
  transaction: EntityManager,
  column: DueColumn,
  ids: readonly string[],
): Promise<unknown> =>
  ids.length === 0
    ? Promise.resolve()
    : transaction.query(`UPDATE indicator SET ${column} = NULL WHERE id = ANY(CAST($1 AS uuid[]))`, [ids]);

/** They are due later, so that those behind them have their turn. */
export const putOffIndicators = (
  transaction: EntityManager,
  column: DueColumn,
  until: ReadonlyMap<string, Date>,
): Promise<unknown> =>
  until.size === 0
    ? Promise.resolve()
    : transaction.query(
        `UPDATE indicator SET ${column} = later.at
         FROM unnest(CAST($1 AS uuid[]), CAST($2 AS timestamptz[])) AS later(id, at) WHERE indicator.id = later.id`,
        [[...until.keys()], [...until.values()]],
      );

const minute = 60_000;

/** When those are due again of which nothing could be found out: each at another time, so that one that fails again takes the others with it only once. */
export const putOff = (ids: readonly string[], now: Date): ReadonlyMap<string, Date> =>
  new Map(ids.map((id, place) => [id, new Date(now.getTime() + (place + 1) * minute)]));
