import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import subgraphs from "../../subgraphs/subgraphs.json";
import { smallDisk, withoutSmallDisk } from "../../test/support/small-disk.js";
import { temporaryFolder } from "../../test/support/temporary-folder.js";
import { until as untilHolds } from "../../test/support/until.js";
import { startOf } from "../runtime/process-identity.js";
import { type SubgraphName, subgraphNames } from "../runtime/subgraph-names.js";
import { type ProcessName, type ProcessTable, processNames, processTable, type SystemInfo } from "./process-table.js";
import { type System, startSystem } from "./system.js";
import type { SystemOptions } from "./system-options.js";

/*
 * The starter with small real processes in place of those of Cordon: they keep the same promises (settings from the
 * environment, a port, health, a message once they listen, an orderly end), and misbehave where a test asks them to.
 */

const place = temporaryFolder();
const server = process.env.CORDON_TEST_DATABASE_URL ?? "";
const databaseUrls = Object.fromEntries(subgraphNames.map((name) => [name, server]));
const lines: string[] = [];
const systems: System[] = [];
let dataFolder: string;
let diary: string;
let counter = 0;

const program = `
const { appendFileSync, existsSync } = require("node:fs");
const [name, diary, folder] = [process.env.NAME, process.env.DIARY, process.env.FOLDER];
const note = (what) => appendFileSync(diary, what + " " + name + "\\n");
const misbehaves = (how) => existsSync(folder + "/" + how + "-" + name);
if (misbehaves("refuse")) { console.error("Setting X is not set: what " + name + " needs."); process.exit(1); }
const server = require("node:http").createServer((request, response) => {
  if (request.url === "/chatter") for (let line = 0; line < 5000; line += 1) console.log(JSON.stringify({ level: 30, msg: "chatter", line }));
  response.end(JSON.stringify(request.url === "/environment" ? process.env : { status: "ready", undeliveredEvents: 0 }));
});
server.listen(Number(process.env.PORT), process.env.HOST, () => {
  note("started");
  console.log(JSON.stringify({ level: 30, msg: "listening" }));
  console.log(JSON.stringify({ level: 40, msg: name + " is wary", err: { message: "of everything" } }));
  process.send({ type: "listening", url: "http://127.0.0.1:" + server.address().port });
});
process.on("SIGTERM", () => {
  if (misbehaves("ignore")) return;
  setTimeout(() => { note("stopped"); process.exit(0); }, name === "gateway" ? 200 : 0);
});
`;

beforeAll(() => writeFileSync(join(place.path, "program.cjs"), program));

beforeEach(() => {
  counter += 1;
  dataFolder = join(place.path, `data-${counter}`);
  diary = join(place.path, `diary-${counter}`);
  lines.splice(0);
});

afterEach(async () => {
  for (const system of systems.splice(0)) await system.stop();
});

afterAll(() => place.remove());

const tableOfSmallProcesses = () =>
  Object.fromEntries(
    processNames.map((name) => [
      name,
      {
        ...processTable[name],
        entry: join(place.path, "program.cjs"),
        environment: (facts: SystemInfo) => ({
          ...processTable[name].environment(facts),
          NAME: name,
          DIARY: diary,
          FOLDER: dataFolder,
        }),
      },
    ]),
  ) as unknown as ProcessTable;

async function start(options: SystemOptions = {}): Promise<System> {
  const system = await startSystem({
    dataFolder,
    ports: "free",
    databaseUrls,
    table: tableOfSmallProcesses(),
    report: (line) => lines.push(line),
    ...options,
  });
  systems.push(system);
  return system;
}

const misbehave = (how: string, name: ProcessName) => {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, `${how}-${name}`), "");
};

const behave = (how: string, name: ProcessName) => rmSync(join(dataFolder, `${how}-${name}`));

const entries = () => readFileSync(diary, "utf8").trim().split("\n");

const environmentOf = async (url: string) =>
  (await (await fetch(`${url}/environment`)).json()) as Readonly<Record<string, string>>;

const pidsOf = (system: System) => Object.values(system.processes).map(({ pid }) => pid ?? 0);

const until = (what: () => boolean) => untilHolds(what, () => `said so far:\n${lines.join("\n")}`);

test("starts the issuer, then the subgraphs, then the gateway, and stops in the reverse order", async () => {
  const system = await start();
  await system.stop();
  const order = entries().map((line) => line.replace(new RegExp(subgraphNames.join("|")), "subgraph"));
  expect(order).toEqual([
    "started issuer",
    ...subgraphNames.map(() => "started subgraph"),
    "started gateway",
    "stopped gateway",
    ...subgraphNames.map(() => "stopped subgraph"),
    "stopped issuer",
  ]);
});

test("starts the site after everything else, without waiting for it, and stops it together with the gateway", async () => {
  const system = await start({ site: true });
  await until(() => lines.some((line) => line.startsWith("site ready on ")));
  expect(lines.indexOf(`gateway ready on ${system.gatewayUrl}`)).toBeLessThan(
    lines.indexOf(`site ready on ${system.url("site")}`),
  );
  await system.stop();
  const order = entries().filter((line) => /gateway|site/.test(line));
  expect(order.slice(0, 2)).toEqual(["started gateway", "started site"]);
  expect(order.slice(2).toSorted()).toEqual(["stopped gateway", "stopped site"]);
  const [before, after] = [
    entries().indexOf("started gateway"),
    entries().findIndex((line) => line.startsWith("stopped")),
  ];
  expect([before, after]).toEqual([subgraphNames.length + 1, subgraphNames.length + 3]);
});

test("a site that does not start is told in one line, and everything else runs", async () => {
  misbehave("refuse", "site");
  const system = await start({ site: true });
  const line = "site did not start: Setting X is not set: what site needs. Everything else runs.";
  await until(() => lines.includes(line));
  expect((await environmentOf(system.gatewayUrl)).NAME).toBe("gateway");
});

test("tells every process where the others are, and no more secrets than it needs", async () => {
  const system = await start({ environment: { LOG_LEVEL: "warn" } });
  const [teams, gateway] = [await environmentOf(system.url("teams")), await environmentOf(system.gatewayUrl)];
  const subscribers: { name: SubgraphName; url: string }[] = JSON.parse(teams.EVENT_SUBSCRIBERS ?? "");
  expect(subscribers.map(({ name }) => name)).toEqual(subgraphs.teams.subscribers);
  for (const { name, url } of subscribers) expect(url).toBe(`${system.url(name)}/events`);
  expect(teams).toMatchObject({ HOST: "127.0.0.1", DATABASE_URL_TEAMS: server, LOG_LEVEL: "warn" });
  expect(existsSync(teams.ORGANIZATION_FILE ?? "")).toBe(true);
  expect(gateway).toMatchObject({
    OIDC_ISSUER: system.url("issuer"),
    SUBGRAPH_URL_LESSONS: `${system.url("lessons")}/graphql`,
  });
  for (const secret of ["VIEWER_PRIVATE_KEY", "ISSUER_PRIVATE_KEY", "DATABASE_URL_INCIDENTS"])
    expect(teams).not.toHaveProperty(secret);
  expect(gateway).not.toHaveProperty("EVENT_SENDERS");
});

test("gives each subgraph that sends events a secret of its own with each that receives them", async () => {
  const system = await start();
  const environments = new Map<SubgraphName, Readonly<Record<string, string | undefined>>>();
  for (const name of subgraphNames) environments.set(name, await environmentOf(system.url(name)));
  const listOf = (name: SubgraphName, setting: string) =>
    JSON.parse(environments.get(name)?.[setting] ?? "") as {
      name: SubgraphName;
      source: SubgraphName;
      secret: string;
    }[];
  const sent = subgraphNames.flatMap((from) =>
    listOf(from, "EVENT_SUBSCRIBERS").map(({ name: to, secret }) => ({ from, to, secret })),
  );
  const taken = subgraphNames.flatMap((to) =>
    listOf(to, "EVENT_SENDERS").map(({ source: from, secret }) => ({ from, to, secret })),
  );
  const inOrder = (list: typeof sent) => list.toSorted((one, other) => one.secret.localeCompare(other.secret));
  expect(inOrder(taken)).toEqual(inOrder(sent));
  expect(new Set(sent.map(({ secret }) => secret)).size).toBe(
    Object.values(subgraphs).flatMap(({ subscribers }) => subscribers).length,
  );
});

test("keeps the log of each process in a file, and shows warnings in one line with its name once all runs", async () => {
  const system = await start();
  expect(lines.join("\n")).not.toContain("wary");
  await system.processes.lessons.kill();
  await system.processes.lessons.start();
  await until(() => lines.includes("lessons   warning: lessons is wary (of everything)"));
  expect(readFileSync(join(dataFolder, "logs", "lessons.log"), "utf8")).toContain('"msg":"listening"');
  expect(lines.join("\n")).not.toContain("msg");
});

const disk = smallDisk();
const onSmallDisk = disk ? test : test.skip;
afterAll(() => disk?.remove());

onSmallDisk(
  `a full disk ends nothing, and keeps nothing from being started again ${disk ? "" : withoutSmallDisk}`,
  async () => {
    dataFolder = join(disk?.path ?? "", "data");
    const system = await start();
    const before = pidsOf(system);
    disk?.fill();
    await Promise.all(Object.values(system.processes).map(({ url }) => fetch(`${url}/chatter`)));
    process.kill(system.processes.incidents.pid ?? 0, "SIGKILL");
    await until(() => lines.includes("incidents is back."));
    expect(pidsOf(system).filter((pid) => before.includes(pid))).toHaveLength(before.length - 1);
    disk?.free();
    await fetch(`${system.gatewayUrl}/chatter`);
    const log = () => readFileSync(join(dataFolder, "logs", "gateway.log"), "utf8");
    await until(() => log().trimEnd().endsWith('"line":4999}'));
    expect(log()).toMatch(/"msg":"\d+ lines are missing here: the log could not be written \(ENOSPC\)"/);
    disk?.fill();
    await system.stop();
    expect(pidsOf(system).filter((pid) => startOf(pid))).toEqual([]);
  },
);

test("a process that cannot start says why in its own words, and everything else is stopped", async () => {
  misbehave("refuse", "lessons");
  await expect(start()).rejects.toThrow("lessons did not start: Setting X is not set: what lessons needs.");
  expect(entries()).toContain("stopped issuer");
  expect(readdirSync(join(dataFolder, "running"))).toEqual([]);
});

test("a process that dies later is started again, and the others go on", async () => {
  const system = await start();
  const others = pidsOf(system).filter((pid) => pid !== system.processes.incidents.pid);
  process.kill(system.processes.incidents.pid ?? 0, "SIGKILL");
  await until(() => lines.includes("incidents is back."));
  expect(lines.find((line) => line.includes("ended by itself"))).toBe(
    "incidents ended by itself (SIGKILL). Its last line: it said nothing. Starting it again in 0.5 s.",
  );
  expect((await environmentOf(system.url("incidents"))).NAME).toBe("incidents");
  expect(pidsOf(system)).toEqual(expect.arrayContaining(others));
});

test("one that dies again while it starts is tried again, later each time", async () => {
  const system = await start();
  misbehave("refuse", "teams");
  process.kill(system.processes.teams.pid ?? 0, "SIGKILL");
  await until(() => lines.some((line) => line.startsWith("teams did not start: Setting X")));
  behave("refuse", "teams");
  await until(() => lines.includes("teams is back."));
  expect(
    lines.filter((line) => / in [\d.]+ s\.$/.test(line)).map((line) => / in ([\d.]+) s\.$/.exec(line)?.[1]),
  ).toEqual(["0.5", "1"]);
});

test("a single process can be killed and started again, and stays down in between", async () => {
  const system = await start();
  await system.processes.lessons.kill();
  await new Promise((resolve) => setTimeout(resolve, 700));
  await expect(fetch(system.url("lessons"))).rejects.toThrow();
  await system.processes.lessons.start();
  expect((await environmentOf(system.url("lessons"))).NAME).toBe("lessons");
});

test("a process that does not end when asked to is killed by a second request", async () => {
  const system = await start();
  misbehave("ignore", "gateway");
  const pids = pidsOf(system);
  const draining = system.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(pids.filter((pid) => startOf(pid))).toHaveLength(subgraphNames.length + 2);
  await system.stop("now");
  await draining;
  expect(pids.filter((pid) => startOf(pid))).toEqual([]);
});

test("stopping while it starts leaves nothing behind", async () => {
  const { System } = await import("./system.js");
  const system = new System({ dataFolder, ports: "free", databaseUrls, table: tableOfSmallProcesses() });
  const starting = system.start();
  await until(() => existsSync(diary));
  await system.stop();
  await expect(starting).rejects.toThrow();
  expect(entries().filter((line) => line.startsWith("started"))).not.toContain("started gateway");
  expect(readdirSync(join(dataFolder, "running"))).toEqual([]);
});

/** Starts the system in a process of its own, as the command line does, so that a test can kill it. */
async function startElsewhere(): Promise<ChildProcess> {
  const starter = spawn(
    process.execPath,
    [
      "-e",
      `const { startSystem } = require(${JSON.stringify(join(repositoryRoot, "dist/local/system/system.js"))});
       const { processTable } = require(${JSON.stringify(join(repositoryRoot, "dist/local/system/process-table.js"))});
       const table = Object.fromEntries(Object.entries(processTable).map(([name, description]) => [name, {
         ...description,
         entry: ${JSON.stringify(join(place.path, "program.cjs"))},
         environment: (facts) => ({ ...description.environment(facts), NAME: name,
           DIARY: ${JSON.stringify(diary)}, FOLDER: ${JSON.stringify(dataFolder)} }),
       }]));
       startSystem({ dataFolder: ${JSON.stringify(dataFolder)}, ports: "free", table,
         databaseUrls: ${JSON.stringify(databaseUrls)} }).then(() => console.log("runs"), (error) => console.error(error));`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  if (starter.stdout) await once(starter.stdout, "data");
  return starter;
}

function runningElsewhere(): readonly { pid: number; start: string }[] {
  const [record] = readdirSync(join(dataFolder, "running"));
  const { processes } = JSON.parse(readFileSync(join(dataFolder, "running", record ?? ""), "utf8")) as {
    processes: Record<string, { pid: number; start: string }>;
  };
  return Object.values(processes);
}

test("when the starter is killed, its processes end by themselves", async () => {
  const starter = await startElsewhere();
  const processes = runningElsewhere();
  expect(processes).toHaveLength(subgraphNames.length + 2);
  starter.kill("SIGKILL");
  for (const { pid, start: began } of processes) await until(() => startOf(pid) !== began);
});

test("what a killed starter left running all the same is stopped by the next start", async () => {
  const starter = await startElsewhere();
  const processes = runningElsewhere();
  misbehave("ignore", "teams");
  misbehave("ignore", "gateway");
  starter.kill("SIGKILL");
  await once(starter, "close");
  await start();
  behave("ignore", "teams");
  behave("ignore", "gateway");
  expect(lines[0]).toMatch(/^stopped what a killed run had left: /);
  expect(processes.filter(({ pid, start: began }) => startOf(pid) === began)).toEqual([]);
});

test("a second start with the same data folder is refused with the first one's address", async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(
    `teams runs already on ${first.url("teams")}, started by process ${process.pid} with the same data folder.`,
  );
});

test("one process alone starts with what it needs and nothing else, and uses an issuer that runs already", async () => {
  const alone = await start({ only: "gateway" });
  expect(Object.keys(alone.processes)).toEqual(["issuer", "gateway"]);
  await alone.processes.gateway.stop();
  const subgraph = await start({ only: "lessons" });
  expect(Object.keys(subgraph.processes)).toEqual(["lessons"]);
  expect(JSON.parse((await environmentOf(subgraph.url("lessons"))).EVENT_SUBSCRIBERS ?? "")).toMatchObject([
    { name: "incidents" },
  ]);
  const second = await start({ only: "gateway" });
  expect(Object.keys(second.processes)).toEqual(["gateway"]);
  expect(second.url("issuer")).toBe(alone.url("issuer"));
});

test("a process that was started alone and ends is not started again", async () => {
  const ends: string[] = [];
  const system = await start({ only: "teams", onEnd: (why) => ends.push(why) });
  process.kill(system.processes.teams.pid ?? 0, "SIGKILL");
  await until(() => ends.length > 0);
  expect(ends[0]).toContain("teams ended by itself (SIGKILL).");
});

test("a port that another program has is named with its process and setting, before anything starts", async () => {
  const other = await new Promise<Server>((resolve) => {
    const listener = createServer().listen({ host: "127.0.0.1", port: 0 }, () => resolve(listener));
  });
  const { port } = other.address() as { port: number };
  const ports = { gateway: 0, teams: 0, lessons: 0, issuer: 0, incidents: port };
  await expect(start({ ports })).rejects.toThrow(
    `Port ${port}, which incidents listens on, is in use by another program. Stop that program, or set PORT_INCIDENTS`,
  );
  other.close();
  expect(existsSync(diary)).toBe(false);
});

test("a database that does not answer is named with its setting and without its password", async () => {
  const incidents = "postgres://somebody:hushhush@127.0.0.1:1/cases";
  const failure = start({ databaseUrls: { ...databaseUrls, incidents } });
  await expect(failure).rejects.toThrow(
    "DATABASE_URL_INCIDENTS points to 127.0.0.1:1/cases, which cannot be used (connect ECONNREFUSED 127.0.0.1:1).",
  );
  await expect(failure).rejects.not.toThrow("hushhush");
  expect(existsSync(join(dataFolder, "postgres"))).toBe(false);
});
