import { Client } from "pg";
import type { FillOptions } from "../../../local/demo/filling/fill-databases.js";
import { setAsideIndexes } from "../../../local/demo/filling/set-aside-indexes.js";
import { rowsOfRooms } from "./rows-of-rooms.js";

const rowsPerStatement = 100_000;

/** How many there are of each, beside so many incidents. */
const countOf = (table: string, incidents: number) => (table === "indicator" ? incidents : Math.ceil(incidents / 10));

/** Fills what belongs to no case: detection, sweeps, hunts and what is known of threats. What is filled already is left as it is. */
export async function fillRooms(
  incidents: number,
  databaseUrl: FillOptions["databaseUrl"],
  report: (line: string) => void,
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl("incidents") });
  await client.connect();
  try {
    const { rows } = await client.query<{ filled: boolean }>("SELECT EXISTS (SELECT FROM indicator) AS filled");
    if (rows[0]?.filled) return;
    await client.query("BEGIN");
    const indexes = await setAsideIndexes(client, [...Object.keys(rowsOfRooms), "searched_indicator"]);
    for (const [table, statement] of Object.entries(rowsOfRooms)) {
      const count = countOf(table, incidents);
      for (let from = 1; from <= count; from += rowsPerStatement)
        await client.query(statement, [count, from, Math.min(count, from + rowsPerStatement - 1)]);
      report(`filling: ${count} of ${table}`);
    }
    // What keeps searched texts beside their rows is checked at the end otherwise, and no index is built on a table that waits for that.
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    await indexes.build();
    await client.query("COMMIT");
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
