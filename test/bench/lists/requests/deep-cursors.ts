import { Client } from "pg";
import type { Subgraph } from "../../measuring/open-subgraph.js";
import { type ListName, listNames } from "./list-filters.js";
import { listOrders } from "./list-orders.js";
import { type CursorOf, everything } from "./list-requests.js";

const keyOf = (list: ListName, order: string, direction: string) => `${list} ${order} ${direction}`;

/** Finds the cursors nine tenths down every list in every order: of the row that PostgreSQL has there. */
export async function findDeepCursors(
  subgraphs: Readonly<Record<"incidents" | "lessons", Subgraph>>,
): Promise<CursorOf> {
  const cursors = new Map<string, string>();
  for (const list of listNames) {
    const { subgraph, orders, table } = listOrders[list];
    const client = new Client({ connectionString: subgraphs[subgraph].databaseUrl });
    await client.connect();
    try {
      for (const [order, expression] of Object.entries(orders))
        for (const direction of ["ASC", "DESC"] as const) {
          const { rows } = await client.query<{ place: readonly unknown[] }>(
            `SELECT jsonb_build_array(${expression === "id" ? "id" : `${expression}, id`}) AS place FROM ${table}
             ORDER BY ${expression} ${direction}, id ${direction} OFFSET (SELECT count(*) * 9 / 10 FROM ${table}) LIMIT 1`,
          );
          const place = rows[0]?.place;
          if (!place) continue;
          const query = `{ ${list}(first: 1, ${everything(list)} orderBy: [{ field: ${order}, direction: ${direction} }]) { pageInfo { endCursor } } }`;
          const { data } = await subgraphs[subgraph].ask(query);
          const page = (data as Record<string, { pageInfo: { endCursor: string | null } }> | null)?.[list];
          if (page?.pageInfo.endCursor)
            cursors.set(keyOf(list, order, direction), atPlace(page.pageInfo.endCursor, place));
        }
    } finally {
      await client.end();
    }
  }
  return (list, order, direction) => cursors.get(keyOf(list, order, direction));
}

/** A cursor of the same list and order, at another place: behind the mark of the list stands what it is ordered by. */
function atPlace(cursor: string, place: readonly unknown[]): string {
  const [mark, ...its] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as readonly unknown[];
  if (its.length !== place.length) throw new Error("A list is ordered by something else than the bench says.");
  return Buffer.from(JSON.stringify([mark, ...place])).toString("base64url");
}
