import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../test/support/temporary-folder.js";
import { secretsOf } from "./secrets.js";
import { subgraphNames } from "./subgraph-names.js";

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  place = temporaryFolder();
});
afterEach(() => place.remove());

const file = () => join(place.path, "secrets.json");

test("secrets are made once and kept", () => {
  expect(secretsOf(place.path)).toEqual(secretsOf(place.path));
});

test("no two subgraphs sign with the same secret, nor one for two receivers", () => {
  const { eventSecrets } = secretsOf(place.path);
  const all = subgraphNames.flatMap((from) => subgraphNames.map((to) => eventSecrets[from][to]));
  expect(new Set(all).size).toBe(subgraphNames.length ** 2);
});

test("a file of an older version is given what came since, and keeps what it has", () => {
  const { eventSecrets, ...before } = secretsOf(place.path);
  writeFileSync(file(), JSON.stringify({ ...before, eventSecret: "whsec_old" }));
  const completed = secretsOf(place.path);
  expect(completed).toMatchObject(before);
  expect(Object.keys(completed.eventSecrets)).toEqual([...subgraphNames]);
  expect(completed.eventSecrets).not.toEqual(eventSecrets);
  expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual(completed);
  expect(secretsOf(place.path)).toEqual(completed);
});
