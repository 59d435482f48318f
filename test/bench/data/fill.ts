import { once } from "node:events";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { SubgraphName } from "../../../local/runtime/subgraph-names.js";
import { allCases } from "./all-cases.js";
import { columnsOf, copyLine } from "./copy-text.js";
import { readOrganization } from "./organization.js";

export interface FillOptions {
  readonly incidents: number;
  readonly databaseUrl: (name: SubgraphName) => string;
  readonly report: (line: string) => void;
}

/** So many cases are made before their rows are sent. */
const casesPerBatch = 2_500;

/**
 * Fills the databases by COPY, each in one transaction: a run that is cut off leaves nothing, and data that is there is
 * left as it is.
 */
export async function fill({ incidents: count, databaseUrl, report }: FillOptions): Promise<void> {
  const organization = await readOrganization(databaseUrl("teams"));
  for (const name of ["incidents", "lessons"] as const) {
    const client = new Client({ connectionString: databaseUrl(name) });
    await client.connect();
    try {
      const [table] = name === "incidents" ? ["incident"] : ["review"];
      const { rows } = await client.query<{ filled: boolean }>(`SELECT EXISTS (SELECT FROM ${table}) AS filled`);
      if (rows[0]?.filled) continue;
      const start = performance.now();
      await client.query("BEGIN");
      const settle = name === "incidents" ? await withoutCircle(client) : () => Promise.resolve();
      let batch = new Map<string, object[]>();
      let done = 0;
      for (const rowsOfCase of allCases(count, organization)) {
        for (const [into, records] of Object.entries(rowsOfCase[name])) {
          const waiting = batch.get(into);
          if (waiting) waiting.push(...records);
          else batch.set(into, [...records]);
        }
        done += 1;
        if (done % casesPerBatch === 0 || done === count) {
          for (const [into, records] of batch) await copy(client, into, records);
          batch = new Map();
          const seconds = Math.round((performance.now() - start) / 1000);
          if (done % (4 * casesPerBatch) === 0 || done === count)
            report(`filling ${name}: ${done} of ${count} cases, ${seconds} s`);
        }
      }
      await settle();
      // What is opened afterwards goes on counting behind the cases that are made up.
      if (name === "incidents") await client.query("SELECT setval('incident_number', $1)", [count]);
      await client.query("COMMIT");
      await client.query("VACUUM ANALYZE");
    } finally {
      await client.end();
    }
  }
}

/** An alert names its assessment and that names its alert: one of the two constraints waits until all rows are there. */
async function withoutCircle(client: Client): Promise<() => Promise<unknown>> {
  await client.query("ALTER TABLE alert DROP CONSTRAINT alert_severity_assessment_id_fkey");
  return () =>
    client.query(
      `ALTER TABLE alert ADD CONSTRAINT alert_severity_assessment_id_fkey
       FOREIGN KEY (severity_assessment_id) REFERENCES severity_assessment`,
    );
}

async function copy(client: Client, table: string, records: readonly object[]): Promise<void> {
  const [first] = records;
  if (!first) return;
  const properties = Object.keys(first);
  const stream = client.query(copyFrom(`COPY ${table} (${columnsOf(properties)}) FROM STDIN`));
  const finished = once(stream, "finish");
  let chunk = "";
  for (const record of records) {
    chunk += copyLine(record, properties);
    if (chunk.length > 256 * 1024) {
      if (!stream.write(chunk)) await once(stream, "drain");
      chunk = "";
    }
  }
  stream.end(chunk);
  await finished;
}
