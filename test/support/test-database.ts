import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { testRole } from "./test-role.js";

export interface TestDatabase {
  /** The address for the role that owns the database and is no superuser, as that of a subgraph is. */
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database of its own for a test file, on the server that the test run started. */
export async function createTestDatabase(name: string): Promise<TestDatabase> {
  const server = process.env.CORDON_TEST_DATABASE_URL;
  if (!server) throw new Error("CORDON_TEST_DATABASE_URL is not set: run tests with jest and its global setup.");
  const database = `test_${name.toLowerCase().replace(/[^a-z0-9]+/g, "_")}_${randomBytes(4).toString("hex")}`;
  await onServer(server, `CREATE DATABASE "${database}" OWNER ${testRole.name}`);
  const url = new URL(server);
  url.username = testRole.name;
  url.password = testRole.password;
  url.pathname = database;
  return {
    url: url.href,
    drop: () => onServer(server, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`),
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
