import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { testRole } from "./test-role.js";

export interface TestDatabase {
  /** The address for the role that owns the database and is no superuser, as that of a subgraph is. */
  readonly url: string;
  drop(): Promise<void>;
}

/** What a database begins with: filled once per test run, and copied for each database that begins so. */
export interface TestTemplate {
  readonly name: string;
  /** Fills an empty database, and leaves no connection to it open. */
  fill(url: string): Promise<void>;
}

/** Makes a database of its own for a test file, on the server that the test run started: empty, or a copy of a template. */
export async function createTestDatabase(name: string, template?: TestTemplate): Promise<TestDatabase> {
  const database = `${nameOf(name)}_${randomBytes(4).toString("hex")}`;
  await onServer(async (server) => {
    const copied = template ? `TEMPLATE "${await filled(server, template)}"` : "";
    await server.query(`CREATE DATABASE "${database}" OWNER ${testRole.name} ${copied} STRATEGY FILE_COPY`);
  });
  return { url: urlOf(database), drop: () => dropDatabase(database) };
}

/** The name of the filled template: whoever needs it first fills it while the others wait. */
async function filled(server: Client, { name, fill }: TestTemplate): Promise<string> {
  const template = `${nameOf(`template_${name}`)}_${setting("CORDON_TEST_RUN")}`;
  const isThere = async () =>
    (await server.query("SELECT FROM pg_database WHERE datname = $1", [template])).rowCount === 1;
  if (await isThere()) return template;
  await server.query("SELECT pg_advisory_lock(hashtext($1))", [template]);
  if (!(await isThere())) {
    const draft = `${template}_draft`;
    await server.query(`DROP DATABASE IF EXISTS "${draft}" WITH (FORCE)`);
    await server.query(`CREATE DATABASE "${draft}" OWNER ${testRole.name}`);
    await fill(urlOf(draft));
    await server.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`);
  }
  await server.query("SELECT pg_advisory_unlock(hashtext($1))", [template]);
  return template;
}

const nameOf = (name: string) => `test_${name.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`;

function setting(name: "CORDON_TEST_DATABASE_URL" | "CORDON_TEST_RUN"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run tests with jest and its global setup.`);
  return value;
}

function urlOf(database: string): string {
  const url = new URL(setting("CORDON_TEST_DATABASE_URL"));
  url.username = testRole.name;
  url.password = testRole.password;
  url.pathname = database;
  return url.href;
}

const dropDatabase = (database: string) =>
  onServer((server) => server.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`));

/** Ends the session afterwards, and with it the locks that it holds. */
async function onServer(work: (server: Client) => Promise<unknown>): Promise<void> {
  const server = new Client({ connectionString: setting("CORDON_TEST_DATABASE_URL") });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
