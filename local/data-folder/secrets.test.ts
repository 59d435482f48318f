import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { startDatabase } from "../database/database.js";
import { subgraphNames } from "../runtime/subgraph-names.js";
import { renewSecrets, secretsOf } from "./secrets.js";

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  place = temporaryFolder();
});
afterEach(() => place.remove());

const file = () => join(place.path, "secrets.json");
const kept = () => JSON.parse(readFileSync(file(), "utf8")) as Record<string, unknown>;
const keep = (content: unknown) =>
  writeFileSync(file(), typeof content === "string" ? content : JSON.stringify(content));
const makeDatabase = () => mkdirSync(join(place.path, "postgres"));

test("secrets are made once and kept, readable by their owner only", () => {
  expect(secretsOf(place.path)).toEqual(secretsOf(place.path));
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test("no two subgraphs sign with the same secret, nor one for two receivers", () => {
  const { eventSecrets } = secretsOf(place.path);
  const all = subgraphNames.flatMap((from) => subgraphNames.map((to) => eventSecrets[from][to]));
  expect(new Set(all).size).toBe(subgraphNames.length ** 2);
});

test.each([
  ["is empty", () => "", "it is empty"],
  ["is no JSON", () => '{"superuserPassword": "hushhush', "it is not JSON"],
  ["is no object", () => [], "it is not a JSON object"],
  [
    "has a key of the wrong kind",
    () => ({ ...kept(), issuerPrivateKey: 12 }),
    "issuerPrivateKey is not what it should be",
  ],
  [
    "has a key that is none",
    () => ({ ...kept(), viewerPublicKey: "hushhush" }),
    "viewerPublicKey is not what it should be",
  ],
  [
    "has a password that is none",
    () => ({ ...kept(), databasePasswords: { ...secretsOf(place.path).databasePasswords, teams: null } }),
    "databasePasswords.teams is not what it should be",
  ],
])("a file that %s is named with what is wrong and what to do, and nothing that is secret", (_name, content, what) => {
  secretsOf(place.path);
  keep(content());
  const before = readFileSync(file(), "utf8");
  expect(() => secretsOf(place.path)).toThrow(
    `The secrets of Cordon in ${file()} cannot be used: ${what}. Put back the file that belongs to this data folder.`,
  );
  expect(() => secretsOf(place.path)).toThrow("--new-secrets");
  expect(() => secretsOf(place.path)).not.toThrow("hushhush");
  expect(readFileSync(file(), "utf8")).toBe(before);
});

test("a folder in its place, and a file that this user may not read, are named", () => {
  mkdirSync(file());
  expect(() => secretsOf(place.path)).toThrow("it cannot be read (EISDIR)");
  rmSync(file(), { recursive: true });
  secretsOf(place.path);
  chmodSync(file(), 0o000);
  const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const program = `require("./dist/local/data-folder/secrets.js").secretsOf(${JSON.stringify(place.path)})`;
  const { stderr } = spawnSync(process.execPath, ["-e", program], { ...somebody, cwd: repositoryRoot });
  expect(String(stderr)).toContain("this user may not read it");
});

test("one that is missing beside a database is not replaced in silence", () => {
  makeDatabase();
  expect(() => secretsOf(place.path)).toThrow("it is missing, though there is a database, whose password was in it.");
  expect(existsSync(file())).toBe(false);
});

test.each(["viewerPrivateKey", "issuerPrivateKey", "databasePasswords", "eventSecrets"])(
  "a file of an older version, without %s, is given it and keeps the rest",
  (name) => {
    const { [name as "issuerPrivateKey"]: _missing, ...before } = secretsOf(place.path);
    makeDatabase();
    keep({ ...before, ofAnotherVersion: "stays" });
    const completed = secretsOf(place.path);
    const { viewerPublicKey: _half, ...others } = before;
    expect(completed).toMatchObject({ ...(name === "viewerPrivateKey" ? others : before), ofAnotherVersion: "stays" });
    expect(kept()).toEqual(completed);
    expect(secretsOf(place.path)).toEqual(completed);
  },
);

test("a subgraph that came since is given a password, and the others keep theirs", () => {
  const before = secretsOf(place.path);
  const { lessons: _new, ...databasePasswords } = before.databasePasswords;
  keep({ ...before, databasePasswords });
  const completed = secretsOf(place.path);
  expect(completed.databasePasswords).toMatchObject(databasePasswords);
  expect(Object.keys(completed.databasePasswords).toSorted()).toEqual([...subgraphNames].toSorted());
});

test("the password of a database is never made anew for one that exists", () => {
  const { superuserPassword: _missing, ...before } = secretsOf(place.path);
  makeDatabase();
  keep(before);
  expect(() => secretsOf(place.path)).toThrow("superuserPassword is missing");
});

test("new secrets put the old ones aside, and the database takes its new password and keeps its data", async () => {
  const dataFolder = join(place.path, "data");
  const start = (newSecrets: boolean) => startDatabase({ dataFolder, port: 0, durable: false, newSecrets });
  const query = async (url: string, statement: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(statement)).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  const first = await start(false);
  await query(first.url("teams"), "CREATE TABLE kept AS SELECT 1 AS one");
  await first.stop();
  const old = readFileSync(join(dataFolder, "secrets.json"), "utf8");
  renewSecrets(dataFolder);
  await expect(start(false)).rejects.toThrow("does not know the password in");
  const second = await start(true);
  expect(await query(second.url("teams"), "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await second.stop();
  expect(readFileSync(join(dataFolder, "secrets.json.old"), "utf8")).toBe(old);
  const third = await start(false);
  expect(await query(third.url("teams"), "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await third.stop();
});
