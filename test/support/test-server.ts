import { rmSync } from "node:fs";
import { Client } from "pg";
import { livingRecords } from "../../local/data-folder/running-records.js";
import { type EmbeddedDatabase, startDatabase } from "../../local/database/database.js";
import { testRole } from "./test-role.js";

/** A server for the tests: fast rather than durable, and begun anew when a machine that went down spoiled it. */
export async function startTestServer(folder: string): Promise<EmbeddedDatabase> {
  const shared = livingRecords(folder).some(({ usesDatabase }) => usesDatabase);
  const start = () => startDatabase({ dataFolder: folder, port: 0, durable: false, flags: ["max_connections=600"] });
  const server = await start().catch((error: unknown) => {
    if (shared) throw error;
    rmSync(folder, { recursive: true, force: true });
    return start();
  });
  await prepare(server.superuserUrl, !shared);
  return server;
}

/** Tests do not act as the superuser, just as the subgraphs do not. Databases of killed runs are dropped. */
async function prepare(superuserUrl: string, dropLeftovers: boolean): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const known = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [testRole.name]);
    if (!known.rowCount) await client.query(`CREATE ROLE ${testRole.name} LOGIN PASSWORD '${testRole.password}'`);
    if (!dropLeftovers) return;
    const left = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'",
    );
    for (const { datname } of left.rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
