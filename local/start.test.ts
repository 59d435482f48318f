import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { smallDisk, withoutSmallDisk } from "../test/support/small-disk.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";
import { createTestDatabase } from "../test/support/test-database.js";
import { until } from "../test/support/until.js";
import { livingRecords } from "./data-folder/running-records.js";
import { freePort } from "./runtime/free-port.js";
import { parts } from "./system/system-plan.js";

/* The two command lines as a person uses them. */

const place = temporaryFolder();
const running: ChildProcess[] = [];

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function run(file: string, parameters: readonly string[], settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(repositoryRoot, "dist", "local", file), ...parameters], {
    env: { PATH: process.env.PATH, CORDON_DATA: join(place.path, "data"), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    cwd: repositoryRoot,
  });
  running.push(child);
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  const ended = once(child, "close").then(
    ([code]): Ended => ({ code: Number(code), output: output.join(""), errors: errors.join("") }),
  );
  const says = async (pattern: RegExp) => {
    await until(() => pattern.test(errors.join("") + output.join("")));
  };
  return { child, ended, says };
}

/* As npm does it, the command runs in the checkout. */
const start = (parameters: readonly string[], settings?: Record<string, string>) =>
  run("start.js", parameters, settings);
const token = (...parameters: readonly string[]) => run("token.js", parameters).ended;

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  place.remove();
});

test("--help says what can be started and with which settings", async () => {
  const { code, output } = await start(["--help"]).ended;
  expect(code).toBe(0);
  for (const word of ["npm start", "CORDON_DATA", "PORT_GATEWAY", "DATABASE_URL_INCIDENTS"])
    expect(output).toContain(word);
});

test.each([
  [["kitchen"], `There is no process named kitchen. There are: ${parts.join(", ")}.`],
  [["teams", "lessons"], "Start one process at a time, or all of them without naming any."],
  [["--loud"], "Unknown option '--loud'"],
])("refuses the parameters %j in one line", async (parameters, words) => {
  const { code, errors } = await start(parameters).ended;
  expect(code).toBe(1);
  expect(errors).toContain(words);
  expect(errors.trim().split("\n")).toHaveLength(1);
});

test("METRICS_PORT is where the metrics of the process are, and one that is taken is said in one line", async () => {
  const metrics = await freePort();
  const database = await createTestDatabase("start_teams");
  const settings = { METRICS_PORT: String(metrics), PORT_TEAMS: "0", DATABASE_URL_TEAMS: database.url };
  const teams = start(["teams"], settings);
  await teams.says(new RegExp(`teams ready on \\S+, its metrics on port ${metrics}`));
  expect(await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()).toContain("# TYPE");
  const second = start(["teams"], { ...settings, CORDON_DATA: join(place.path, "other") });
  const { code, errors } = await second.ended;
  expect(code).toBe(1);
  expect(errors).toContain(`METRICS_PORT is ${metrics}, which another program uses. Set it to another port`);
  expect(errors.trim().split("\n")).toHaveLength(1);
  teams.child.kill("SIGTERM");
  expect((await teams.ended).code).toBe(0);
  await database.drop();
});

test.each([
  [
    { DATABASE_URL_TEAMS: "mysql://root:hushhush@127.0.0.1/teams" },
    "Setting DATABASE_URL_TEAMS is not usable (not a postgres:// URL)",
  ],
  [{ PORT_GATEWAY: "70000" }, "Setting PORT_GATEWAY is not usable"],
  [
    { DATABASE_URL_TEAMS: "postgres://teams:hushhush@127.0.0.1:1/teams" },
    "DATABASE_URL_TEAMS points to 127.0.0.1:1/teams, which cannot be used",
  ],
])("a setting that cannot be used is named in one line, without what is secret: %j", async (settings, words) => {
  const { code, errors } = await start(["teams"], { PORT_TEAMS: "0", ...settings }).ended;
  expect(code).toBe(1);
  expect(errors).toContain(words);
  expect(errors).not.toContain("hushhush");
  expect(errors.trim().split("\n")).toHaveLength(1);
});

const organization = { name: "Small", teams: [], services: [], people: [{ subject: "ada" }], onCallRotations: [] };
const persona = (name: string, subject: string) => ({ persona: name, subject, name, team: null, function: null });
const write = (name: string, content: unknown) =>
  writeFileSync(join(place.path, name), typeof content === "string" ? content : JSON.stringify(content));

test.each([
  ["ORGANIZATION_FILE", "nowhere.json", undefined, /organization in \S+nowhere\.json cannot be used: ENOENT/],
  ["ORGANIZATION_FILE", "broken.json", "{ no", /organization in \S+broken\.json cannot be used: .*JSON/],
  ["ORGANIZATION_FILE", "shape.json", { people: "all" }, /organization in \S+shape\.json cannot be used: .*people/],
  ["PERSONAS_FILE", "nowhere.json", undefined, /personas in \S+nowhere\.json cannot be used: ENOENT/],
  ["PERSONAS_FILE", "empty.json", [], /personas in \S+empty\.json cannot be used: /],
])("%s=%s stops the start in one line, before anything runs", async (setting, name, content, words) => {
  if (content !== undefined) write(name, content);
  const folder = join(place.path, "never-started");
  const { code, errors } = await start([], { [setting]: join(place.path, name), CORDON_DATA: folder }).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(words);
  expect(errors).toContain(`${setting}: `);
  expect(errors.trim().split("\n")).toHaveLength(1);
  expect(existsSync(join(folder, "postgres"))).toBe(false);
});

test("PERSONAS_FILE is taken from where the starter was called, and a persona the organization does not know is named", async () => {
  write("own-organization.json", organization);
  write("own-personas.json", [persona("engineer", "ada"), persona("stranger", "eve")]);
  const { child, ended, says } = start(["issuer"], {
    ORGANIZATION_FILE: "own-organization.json",
    PERSONAS_FILE: "own-personas.json",
    OIDC_ISSUER: "https://login.example",
    INIT_CWD: place.path,
    PORT_ISSUER: "0",
  });
  await says(/issuer ready/);
  expect(decodeJwt((await token("engineer")).output.trim()).sub).toBe("ada");
  child.kill("SIGTERM");
  const { code, errors } = await ended;
  expect(code).toBe(0);
  expect(errors).toMatch(/warning: the organization in \S+own-organization\.json does not know stranger: /);
  expect(errors).toContain("OIDC_ISSUER is not used here: the development issuer says who is asking");
});

const pidFile = (folder: string) => join(folder, "postgres", "postmaster.pid");

test("the database alone runs in the foreground until Ctrl-C, and ends with status 0", async () => {
  const { child, ended, says } = start(["database"], { PORT_DATABASE: "0" });
  await says(/database ready on port \d+/);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(child.exitCode).toBeNull();
  child.kill("SIGINT");
  expect(await ended).toMatchObject({ code: 0, output: "" });
  expect(existsSync(pidFile(join(place.path, "data")))).toBe(false);
});

test("when nobody reads what it says any more, it runs on, and stops as always", async () => {
  const folder = join(place.path, "unread");
  const { child, ended, says } = start(["teams"], { CORDON_DATA: folder, PORT_DATABASE: "0", PORT_TEAMS: "0" });
  await says(/making/);
  child.stdout?.destroy();
  child.stderr?.destroy();
  const teams = () => livingRecords(folder)[0]?.processes.teams?.url;
  await until(async () => {
    const answer = await fetch(`${teams()}/health/ready`).catch(() => undefined);
    return answer?.status === 200;
  });
  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
  expect(existsSync(pidFile(folder))).toBe(false);
});

test.each([
  ["a file stands in its place", () => join(place.path, "file")],
  ["its path leads through a file", () => join(place.path, "file", "data")],
])("a data folder that cannot be made because %s is one line", async (_name, folder) => {
  writeFileSync(join(place.path, "file"), "");
  const { code, errors } = await start([], { CORDON_DATA: folder() }).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(/^The data folder \S+file\S* cannot be written .*choose another folder with CORDON_DATA\.\n$/);
});

const disk = smallDisk();
afterAll(() => disk?.remove());
const onSmallDisk = disk ? test : test.skip;

onSmallDisk(`a data folder on a disk that is full is one line ${disk ? "" : withoutSmallDisk}`, async () => {
  disk?.fill();
  const { code, errors } = await start(["issuer"], { CORDON_DATA: join(disk?.path ?? "", "data"), PORT_ISSUER: "0" })
    .ended;
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^The data folder \S+ cannot be written.*: its disk is full\. Make room on it, or choose .*\n$/,
  );
});

test("a database server that dies is started again", async () => {
  const { child, ended, says } = start(["database"], { PORT_DATABASE: "0" });
  await says(/database ready on port \d+/);
  const file = pidFile(join(place.path, "data"));
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  await says(/the database server had died and was started again/);
  expect(readFileSync(file, "utf8")).not.toMatch(new RegExp(`^${pid}\n`));
  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
  expect(existsSync(file)).toBe(false);
});

test("Ctrl-C while the database is being made stops it as well", async () => {
  const folder = join(place.path, "interrupted");
  const { child, ended, says } = start(["database"], { PORT_DATABASE: "0", CORDON_DATA: folder });
  await says(/making/);
  child.kill("SIGINT");
  expect((await ended).code).toBe(0);
  expect(existsSync(join(folder, "postgres", "PG_VERSION"))).toBe(true);
  expect(existsSync(pidFile(folder))).toBe(false);
});

test("the two signals of one key press, from the terminal and from npm, count as one", async () => {
  const { child, ended, says } = start(["database"], { PORT_DATABASE: "0" });
  await says(/database ready/);
  child.kill("SIGINT");
  child.kill("SIGINT");
  expect((await ended).code).toBe(0);
});

test("without a running issuer, the token command says how to start one", async () => {
  expect(await token("exchange-engineer")).toMatchObject({
    code: 1,
    output: "",
    errors:
      `No development issuer runs with the data folder ${join(place.path, "data")}. Start Cordon: npm start. ` +
      "If it runs with another folder, say which: CORDON_DATA=/the/folder.\n",
  });
});

test("the token command prints a token and nothing else, or the personas there are", async () => {
  const { child, ended, says } = start(["issuer"], { PORT_ISSUER: "0" });
  await says(/issuer ready/);
  const given = await token("exchange-engineer");
  expect(given).toMatchObject({ code: 0, errors: "" });
  expect(decodeJwt(given.output.trim())).toMatchObject({ sub: "ji-woo-park", aud: "cordon" });
  const [unknown, none, help] = [await token("nobody"), await token(), await token("--help")];
  expect(unknown).toMatchObject({ code: 1, output: "" });
  expect(unknown.errors).toMatch(/^There is no persona named nobody\. There are: exchange-engineer, .*\n$/);
  expect(none.errors).toMatch(/^Name the persona that the token is for\. There are: .*\n$/);
  expect(help).toMatchObject({ code: 0, errors: "" });
  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
});

test("the development issuer does not start in production, in one line", async () => {
  const { code, errors } = await start(["issuer"], { PORT_ISSUER: "0", NODE_ENV: "production" }).ended;
  expect(code).toBe(1);
  expect(errors).toContain("issuer did not start: The development issuer gives tokens to anybody");
});
