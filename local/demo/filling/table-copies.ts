import { once } from "node:events";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { columnsOf, copyLine } from "./copy-text.js";

const chunkLength = 256 * 1024;
/** An alert names its assessment and that names its alert, so that both are stored by one statement. */
const together = ["severity_assessment", "alert"] as const;

/** Where rows are put before they are stored together; gone with the transaction. */
export async function stageCircle(client: Client): Promise<void> {
  for (const table of together)
    await client.query(`CREATE TEMPORARY TABLE staged_${table} (LIKE ${table}) ON COMMIT DROP`);
}

/** Stores rows by table, one table after the other. */
export async function copyTables(client: Client, tables: ReadonlyMap<string, readonly object[]>): Promise<void> {
  for (const [table, records] of tables)
    await copy(client, (together as readonly string[]).includes(table) ? `staged_${table}` : table, records);
  if (!together.some((table) => tables.has(table))) return;
  const [assessments, alerts] = together;
  await client.query(
    `WITH stored AS (INSERT INTO ${assessments} SELECT * FROM staged_${assessments})
     INSERT INTO ${alerts} SELECT * FROM staged_${alerts}`,
  );
  await client.query(`TRUNCATE ${together.map((table) => `staged_${table}`).join(", ")}`);
}

async function copy(client: Client, table: string, records: readonly object[]): Promise<void> {
  const [first] = records;
  if (!first) return;
  const properties = Object.keys(first);
  const stream = client.query(copyFrom(`COPY ${table} (${columnsOf(properties)}) FROM STDIN`));
  const finished = once(stream, "finish");
  // It is waited for below; until then a failure is not one that nobody looks at.
  finished.catch(() => undefined);
  let chunk = "";
  for (const record of records) {
    chunk += copyLine(record, properties);
    if (chunk.length <= chunkLength) continue;
    // Whoever stores slower than rows are made up sets the pace; what fails ends the wait.
    if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), finished]);
    chunk = "";
  }
  stream.end(chunk);
  await finished;
}
