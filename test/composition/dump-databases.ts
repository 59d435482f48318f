import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Client } from "pg";
import subgraphs from "../../subgraphs/subgraphs.json";

/* Writes the databases of a data folder whose server runs into fixtures: see fixtures/databases-of-1.0.0/README.md. */

/** What concerns deliveries under way, repeated requests and running processes only: it ends by itself. */
const passing = [
  "migration",
  "idempotency_key",
  "inbox_event",
  "outbox_event",
  "outbox_delivery",
  "outbox_subscriber",
  "live_event",
  "live_cursor_key",
  "granted_lease",
  "held_lease",
  "delivered_count",
  "received_count",
  "reported_delivery",
];

async function dump(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET timezone = 'UTC'");
    const { rows: migrations } = await client.query<{ name: string }>("SELECT name FROM migration ORDER BY id");
    const lines = [JSON.stringify({ migrations: migrations.map(({ name }) => name) })];
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY tablename",
      [passing],
    );
    for (const { name } of tables) {
      // As text, since what is read here and written again may not be what a chain was sealed over.
      const { rows } = await client.query<{ rows: string | null }>(
        `SELECT jsonb_agg(to_jsonb(one))::text AS rows FROM ${name} AS one`,
      );
      if (rows[0]?.rows) lines.push(`{"table":"${name}","rows":${rows[0].rows}}`);
    }
    return `${lines.join("\n")}\n`;
  } finally {
    await client.end();
  }
}

async function main(dataFolder: string, target: string): Promise<void> {
  const { superuserPassword } = JSON.parse(readFileSync(join(dataFolder, "secrets.json"), "utf8"));
  const port = readFileSync(join(dataFolder, "database-port"), "utf8").trim();
  mkdirSync(target, { recursive: true });
  for (const name of Object.keys(subgraphs)) {
    const text = await dump(`postgres://postgres:${superuserPassword}@127.0.0.1:${port}/${name}`);
    writeFileSync(join(target, `${name}.jsonl.gz`), gzipSync(text, { level: 9 }));
  }
}

const [dataFolder = "", target = ""] = process.argv.slice(2);
main(dataFolder, target).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
