import { Client } from "pg";
import { type SubgraphName, subgraphNames } from "../runtime/subgraph-names.js";

/**
 * Creates a database per subgraph, owned by a role that can connect to no other. Idempotent: creates what is missing
 * and sets the passwords of the data folder.
 */
export async function provisionDatabases(
  superuserUrl: string,
  passwords: Readonly<Record<SubgraphName, string>>,
): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const existing = new Set(
      (await client.query<{ name: string }>("SELECT datname AS name FROM pg_database")).rows.map(({ name }) => name),
    );
    // By default every role can connect to every database.
    await client.query("REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC");
    for (const name of subgraphNames) {
      const role = client.escapeIdentifier(name);
      const known = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [name]);
      await client.query(
        `${known.rowCount ? "ALTER" : "CREATE"} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(passwords[name])}`,
      );
      if (!existing.has(name)) await client.query(`CREATE DATABASE ${role} OWNER ${role}`);
      await client.query(`REVOKE ALL ON DATABASE ${role} FROM PUBLIC`);
    }
  } finally {
    await client.end();
  }
}
