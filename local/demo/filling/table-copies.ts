import { once } from "node:events";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { columnsOf } from "./columns-of.js";
import type { TableLines } from "./copy-text.js";

/** An alert names its assessment and that names its alert, so that both are stored by one statement. */
const together = ["severity_assessment", "alert"] as const;

/** Where rows are put before they are stored together; gone with the transaction. */
export async function stageCircle(client: Client): Promise<void> {
  for (const table of together)
    await client.query(`CREATE TEMPORARY TABLE staged_${table} (LIKE ${table}) ON COMMIT DROP`);
}

/** Stores rows, one table after the other. */
export async function copyTables(client: Client, tables: readonly TableLines[]): Promise<void> {
  for (const lines of tables) await copy(client, lines.table, lines);
}

/** Stores rows of tables that foreign keys hold to one another meanwhile: those of the circle are put aside first. */
export async function copyTablesInCircle(client: Client, tables: readonly TableLines[]): Promise<void> {
  const isStaged = ({ table }: TableLines) => (together as readonly string[]).includes(table);
  for (const lines of tables) await copy(client, isStaged(lines) ? `staged_${lines.table}` : lines.table, lines);
  if (!tables.some(isStaged)) return;
  const [assessments, alerts] = together;
  await client.query(
    `WITH stored AS (INSERT INTO ${assessments} SELECT * FROM staged_${assessments})
     INSERT INTO ${alerts} SELECT * FROM staged_${alerts}`,
  );
  await client.query(`TRUNCATE ${together.map((table) => `staged_${table}`).join(", ")}`);
}

async function copy(client: Client, into: string, { properties, lines }: TableLines): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${into} (${columnsOf(properties)}) FROM STDIN`));
  const finished = once(stream, "finish");
  stream.end(lines);
  await finished;
}
