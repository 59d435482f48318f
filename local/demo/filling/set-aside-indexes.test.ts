import { Client } from "pg";
import { createTestDatabase, type TestDatabase } from "../../../test/support/test-database.js";
import { setAsideIndexes } from "./set-aside-indexes.js";

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase("set_aside_indexes");
  client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    CREATE TABLE owner (id integer PRIMARY KEY);
    CREATE TABLE thing (id integer PRIMARY KEY, code text UNIQUE, owner_id integer REFERENCES owner, state text);
    CREATE INDEX thing_state ON thing (lower(state), id DESC) WHERE state <> 'OVER';
    CREATE UNIQUE INDEX thing_one ON thing (owner_id) WHERE state = 'OPEN';`);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const kept = async () => {
  const indexes = await client.query("SELECT indexdef AS is FROM pg_indexes WHERE schemaname = 'public'");
  const keys = await client.query(
    "SELECT conname, pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE contype = 'f'",
  );
  return [...indexes.rows, ...keys.rows].map((row) => JSON.stringify(row)).toSorted();
};

test("What is set aside is built again as it was, and what is unique by a constraint stays meanwhile.", async () => {
  const before = await kept();
  await client.query("BEGIN");
  const aside = await setAsideIndexes(client, ["owner", "thing"]);
  expect(await kept()).toHaveLength(before.length - 3);
  await client.query("INSERT INTO thing VALUES (1, 'A', 1, 'OPEN'); INSERT INTO owner VALUES (1)");
  await aside.build();
  await client.query("COMMIT");
  expect(await kept()).toEqual(before);
});

test("What does not fit a key that was set aside is refused when it is built again.", async () => {
  await client.query("BEGIN");
  const aside = await setAsideIndexes(client, ["thing"]);
  await client.query("INSERT INTO thing VALUES (2, 'B', 7, 'OPEN')");
  await expect(aside.build()).rejects.toThrow("thing_owner_id_fkey");
  await client.query("ROLLBACK");
});
