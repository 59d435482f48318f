import { Client } from "pg";
import type { Subgraph } from "../measuring/open-subgraph.js";
import { type ListName, listNames } from "./list-filters.js";
import { listOrders } from "./list-orders.js";
import type { CursorOf } from "./list-requests.js";

const keyOf = (list: ListName, order: string, direction: string) => `${list} ${order} ${direction}`;

/** Finds the cursors nine tenths down every list in every order: of the row that PostgreSQL has there. */
export async function findDeepCursors(
  subgraphs: Readonly<Record<"incidents" | "lessons", Subgraph>>,
): Promise<CursorOf> {
  const cursors = new Map<string, string>();
  for (const list of listNames) {
    const { subgraph, orders, table, found, filter } = listOrders[list];
    const client = new Client({ connectionString: subgraphs[subgraph].databaseUrl });
    await client.connect();
    try {
      for (const [order, expression] of Object.entries(orders))
        for (const direction of ["ASC", "DESC"] as const) {
          const { rows } = await client.query<{ found: string | null }>(
            `SELECT ${found} AS found FROM ${table} ORDER BY ${expression} ${direction}, id ${direction}
             OFFSET (SELECT count(*) * 9 / 10 FROM ${table}) LIMIT 1`,
          );
          const row = rows[0]?.found;
          if (!row) continue;
          const query = `{ ${list}(first: 1, filter: { ${filter(row)} }, orderBy: [{ field: ${order}, direction: ${direction} }]) { pageInfo { endCursor } } }`;
          const { data } = await subgraphs[subgraph].ask(query);
          const page = (data as Record<string, { pageInfo: { endCursor: string | null } }> | null)?.[list];
          if (page?.pageInfo.endCursor) cursors.set(keyOf(list, order, direction), page.pageInfo.endCursor);
        }
    } finally {
      await client.end();
    }
  }
  return (list, order, direction) => cursors.get(keyOf(list, order, direction));
}
