import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { type Connection, countLimit } from "./connection.js";
import { foreignCursor } from "./cursor.js";
import type { Order } from "./order.js";
import type { PageArguments } from "./page-arguments.js";
import { seek } from "./seek.js";

/** Reads one page of what a query finds; its entries are counted only when that is asked for. */
export async function readPage<Row extends ObjectLiteral & { readonly id: string }>(
  query: SelectQueryBuilder<Row>,
  order: Order<Row>,
  page: PageArguments,
): Promise<Connection<Row>> {
  const whole = [...query.expressionMap.wheres];
  const found = seek(query.alias, `${query.alias}.id`, order, page);
  for (const { sql, parameters } of found.conditions) query.andWhere(sql, parameters);
  for (const { expression, direction } of found.columns) query.addOrderBy(expression, direction);
  const rows = await query
    .limit(found.limit)
    .getMany()
    .catch((error: { readonly code?: unknown }) => {
      // A manipulated cursor can hold a value that is invalid for the column.
      throw found.argument && isDataException(error.code) ? foreignCursor(found.argument) : error;
    });
  let counted: Promise<number> | undefined;
  return found.page(rows, () => {
    counted ??= countRows(query, whole);
    return counted;
  });
}

/** How many rows a query finds by some of its conditions, as far as they are counted. */
export async function countRows<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  wheres: SelectQueryBuilder<Row>["expressionMap"]["wheres"],
): Promise<number> {
  const rows = query.clone().select("1", "one").orderBy().limit(countLimit);
  rows.expressionMap.wheres = wheres;
  const [sql, parameters] = rows.getQueryAndParameters();
  const [row]: { readonly count: number }[] = await query.connection.query(
    `SELECT count(*)::integer AS count FROM (${sql}) AS counted`,
    parameters,
  );
  return row?.count ?? 0;
}

/** Class 22 of PostgreSQL's error codes. */
export const isDataException = (code: unknown) => typeof code === "string" && code.startsWith("22");
