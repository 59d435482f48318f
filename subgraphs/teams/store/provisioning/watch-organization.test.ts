import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { createLog } from "../../../../platform/runtime/log.js";
import { temporaryFolder } from "../../../../test/support/temporary-folder.js";
import { until } from "../../../../test/support/until.js";
import { openTeamsDatabase, referenceOrganization } from "../../test-support/teams-room.js";
import { identityOf } from "../identity-of.js";
import { provision } from "./provision.js";
import { watchOrganization } from "./watch-organization.js";

const folder = temporaryFolder();
const path = join(folder.path, "organization.json");
const errors: string[] = [];
const log = Object.assign(createLog("teams", "silent"), { error: (_: unknown, words: string) => errors.push(words) });
let database: DataSource;
let drop: () => Promise<void>;
let watch: { stop(): Promise<void> };
let told = 0;

beforeEach(async () => {
  const empty = await openTeamsDatabase("watch organization");
  database = await empty.open();
  drop = empty.drop;
  errors.length = 0;
  write(JSON.stringify(referenceOrganization()));
  await provision(database, log, path);
  watch = watchOrganization(path, 10)({ database, log, committed: () => (told += 1) });
});
afterEach(async () => {
  await watch.stop();
  await database.destroy();
  await drop();
});
afterAll(() => folder.remove());

/** As an editor or a mounted configuration does it. */
function write(text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

const without = (key: string) => {
  const organization = referenceOrganization();
  return JSON.stringify({ ...organization, people: organization.people.filter((person) => person.key !== key) });
};

const isKnown = async (subject: string) => (await identityOf(database.manager, subject)) !== null;

test("Who is taken out of the file while the subgraph runs is nobody, and is somebody when put back", async () => {
  const before = told;
  write(without("claire-dubois"));
  await until(async () => !(await isKnown("claire-dubois")), "she is nobody");
  expect(await isKnown("ye-jin-han")).toBe(true);
  write(JSON.stringify(referenceOrganization()));
  await until(() => isKnown("claire-dubois"), "she is back");
  await until(() => told > before + 1, "both are told");
});

test("A file that cannot be used changes nothing and is named once, and the next good one is taken", async () => {
  write("{ half a fi");
  await until(() => errors.length > 0, "the log says why");
  write(`${without("ye-jin-han").slice(0, -20)}`);
  await until(() => errors.length > 1 || errors[0]?.includes("JSON") === true, "still refused");
  expect(errors[0]).toMatch(/^The organization file .*organization\.json .* is not JSON .* Nothing was imported\.$/);
  expect(await isKnown("ye-jin-han")).toBe(true);
  write(without("claire-dubois"));
  await until(async () => !(await isKnown("claire-dubois")), "the good one is imported");
  const [first] = errors;
  expect(errors.filter((words) => words === first)).toHaveLength(1);
});

test("A file that is gone for a while takes nobody's rights", async () => {
  rmSync(path);
  await until(() => errors.length > 0, "the log says that it is gone");
  expect(errors[0]).toContain("ENOENT");
  expect(await isKnown("claire-dubois")).toBe(true);
  write(without("claire-dubois"));
  await until(async () => !(await isKnown("claire-dubois")), "it is back without her");
});
