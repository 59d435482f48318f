import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runningUrl } from "../../local/commands/running-url.js";
import { livingRecords } from "../../local/data-folder/running-records.js";
import { requestToken } from "../../local/issuer/request-token.js";
import { startOf } from "../../local/runtime/process-identity.js";
import { subgraphNames } from "../../local/runtime/subgraph-names.js";
import { Cordon } from "../../local/samples/player/cordon.js";
import { recall } from "../../local/samples/player/step.js";
import { detection } from "../journeys/support/scenario/detection-steps.js";
import { performScenario } from "../journeys/support/scenario/perform-scenario.js";
import { loopBack } from "../journeys/support/scenario/response-steps.js";
import { steps } from "../journeys/support/scenario/scenario.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { type Command, command } from "./support/command.js";
import { codeIn, readMarked, rowsOf, textOf } from "./support/marked-blocks.js";

/* What the README says, done: its commands are run and its answers compared. */

const readme = textOf("README.md");
const place = temporaryFolder();
const dataFolder = join(place.path, "data");
const started: Command[] = [];
/** Free ports, and no process site: other tests build and read it (test/browser). */
const anyPorts = {
  SITE: "off",
  ...Object.fromEntries(
    ["GATEWAY", "TEAMS", "INCIDENTS", "LESSONS", "ISSUER", "DATABASE"].map((name) => [`PORT_${name}`, "0"]),
  ),
};

/** What `npm start` runs behind the build, with a data folder of its own and free ports. */
function start(): Command {
  const starter = join("dist", "local", "start.js");
  const system = command(process.execPath, [starter], { CORDON_DATA: dataFolder, ...anyPorts });
  started.push(system);
  return system;
}

afterAll(async () => {
  for (const { child, ended } of started) {
    if (child.exitCode === null) child.kill("SIGINT");
    await ended;
  }
  place.remove();
});

/** A place for PATH with a `curl` for machines that have none: the options that the README uses, over fetch. */
function curlForMachinesWithoutIt(): string {
  const file = join(place.path, "curl");
  writeFileSync(
    file,
    `#!/usr/bin/env node
const [options, headers] = [process.argv.slice(2), {}];
let [url, body] = ["", undefined];
while (options.length > 0) {
  const option = options.shift();
  if (option === "-H") { const [, name, value] = /^(.*?): (.*)$/.exec(options.shift()); headers[name] = value; }
  else if (option === "-d") body = options.shift().replace(/^@(.*)/, (_, file) => require("node:fs").readFileSync(file, "utf8"));
  else if (option !== "-s") url = option;
}
fetch(url, { method: "POST", headers, body }).then(async (answer) => process.stdout.write(await answer.text()));
`,
  );
  chmodSync(file, 0o755);
  return place.path;
}

/** Runs a command line of the README, on the gateway that runs here instead of the one at the usual port. */
async function run(line: string, gatewayUrl: string): Promise<string> {
  const { code, output, errors } = await command("bash", ["-c", line.replaceAll("http://localhost:4000", gatewayUrl)], {
    CORDON_DATA: dataFolder,
    PATH: `${process.env.PATH}${delimiter}${curlForMachinesWithoutIt()}`,
  }).ended;
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return output.trim();
}

const gatewayOf = async (system: Command) => (await system.says(/GraphQL page\s+(http:\S+)\/graphql/))[1] ?? "";

/** The token command itself is run with the query. */
const cordonBehind = (gateway: string) =>
  new Cordon(`${gateway}/graphql`, (persona) => requestToken(runningUrl(dataFolder, "issuer"), persona));

/** The source of alerts of the examples is registered and hands in, by the commands that stand there. */
async function expectAlertsTaken(gateway: string): Promise<void> {
  const examples = textOf("gateway/examples/README.md");
  const said = JSON.parse(await run(readMarked(examples, "alert-source"), gateway));
  const shown = JSON.parse(readMarked(examples, "alert-source-answer"));
  const withoutIds = ({ items, ...batch }: { items: readonly object[]; batchId?: string }) => ({
    ...batch,
    batchId: undefined,
    items: items.map((item) => ({ ...item, alertId: undefined })),
  });
  expect(withoutIds(said)).toEqual(withoutIds(shown));
  const { alerts } = await cordonBehind(gateway).read<{ alerts: { nodes: readonly object[] } }>(
    "exchange-engineer",
    textOf("gateway/examples/operations/alert-queue.graphql"),
  );
  expect(alerts.nodes).toMatchObject([
    { title: "Forty mailboxes forward to one address outside", reportedSeverity: "CRITICAL", count: 1 },
    { title: "The sign-in log of farm 3 was switched off", reportedSeverity: "MEDIUM", count: 1 },
  ]);
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

test("the two commands are scripts of package.json, and continuous integration calls the second and nothing else", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  expect(readMarked(readme, "start")).toBe("npm ci && npm start");
  expect(readMarked(readme, "test")).toBe("npm ci && npm test");
  expect(scripts.start).toBe("npm run --silent build && exec node dist/local/start.js");
  expect(scripts.test).toContain("jest");
  const called = textOf(".ci/run")
    .split("\n")
    .filter((line) => line && !/^(#|set |cd )/.test(line));
  expect(called).toEqual([readMarked(readme, "test")]);
});

test("the operation stands in the schema as it is shown", () => {
  const inOneLine = (text: string) => text.replace(/\s+/g, " ");
  expect(inOneLine(textOf("subgraphs/incidents/schema.graphql"))).toContain(inOneLine(readMarked(readme, "schema")));
});

test("the main job is told in the order, by the persons and with the operations of the journey", () => {
  const documented = rowsOf(readMarked(readme, "main-job")).flatMap(([, who = "", operations = ""]) =>
    codeIn(operations).map((operation) => `${operation} by ${codeIn(who)[0]}`),
  );
  const journey = steps.map(({ operation, by }) => `${operation} by ${by}`);
  let from = 0;
  for (const step of documented) {
    const at = journey.indexOf(step, from);
    expect(at < 0 ? `${step} does not follow ${journey[from - 1]}` : step).toBe(step);
    from = at + 1;
  }
});

test("the first start answers the first query as printed, Ctrl-C leaves nothing, and the second start keeps the data", async () => {
  let began = Date.now();
  const system = start();
  const gateway = await gatewayOf(system);
  const answer = await run(readMarked(readme, "query"), gateway);
  const cold = seconds(began);
  expect(answer).toBe(JSON.stringify(JSON.parse(readMarked(readme, "answer"))));
  const [printed = ""] = await system.says(/In the shell +(.*)/);
  expect(printed).toContain(`CORDON_DATA='${dataFolder}' npm run --silent token -- `);
  await expectAlertsTaken(gateway);

  const cordon = cordonBehind(gateway);
  const memory = await performScenario(cordon, undefined, [...detection, ...loopBack.slice(0, 1)]);
  const input = {
    incidentId: recall(memory, "incident"),
    serviceId: recall(memory, "Exchange"),
    plan: "Revoke the application's tokens.",
  };
  const forbidden = await cordon.attempt("sharepoint-engineer", "startContainment", input);
  expect(forbidden.errors[0]).toMatchObject(JSON.parse(readMarked(readme, "forbidden")));
  const early = await cordon.attempt("exchange-engineer", "startContainment", input);
  expect(early.data?.result).toMatchObject(JSON.parse(readMarked(readme, "gates-unmet")));

  const records = livingRecords(dataFolder);
  const processes = records.flatMap(({ processes }) => Object.values(processes).map(({ pid }) => pid));
  const postmaster = Number(readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
  expect(processes).toHaveLength(subgraphNames.length + 2);
  system.child.kill("SIGINT");
  expect(await system.ended).toMatchObject({ code: 0, errors: "" });
  expect([...processes, postmaster].filter((pid) => startOf(pid))).toEqual([]);

  began = Date.now();
  const again = start();
  const gatewayAgain = await gatewayOf(again);
  expect(await run(readMarked(readme, "query"), gatewayAgain)).toBe(answer);
  const second = seconds(began);
  const { incident } = await cordonBehind(gatewayAgain).read<{ incident: { state: string } }>(
    "security-lead",
    "query ($id: ID!) { incident(id: $id) { state } }",
    { id: input.incidentId },
  );
  expect(incident.state).toBe("DECLARED");
  again.child.kill("SIGINT");
  expect((await again.ended).code).toBe(0);
  process.stdout.write(`First answered query: ${cold} after a first start, ${second} after a second one.\n`);
});

test.each(["gateway", ...subgraphNames.map((name) => `subgraphs/${name}`)])(
  "%s as in production, without its settings, names in one line each what is missing and ends",
  async (room) => {
    const alone = command(process.execPath, [join("dist", room, "index.js")], {});
    const { code, output, errors } = await alone.ended;
    expect({ code, output }).toEqual({ code: 1, output: "" });
    const missing = errors.trim().split("\n");
    for (const line of missing) expect(line).toMatch(/^Setting [A-Z_]+ is not set: .+$/);
    const needed = rowsOf(readMarked(readme, "settings")).flatMap(([, settings = ""]) => codeIn(settings));
    // Said once for all subgraphs.
    const own = `_${room.replace("subgraphs/", "").toUpperCase()}`;
    const settings = missing.map((line) => line.split(" ")[1]?.replace(own, "_<SUBGRAPH>"));
    expect(needed).toEqual(expect.arrayContaining(settings));
  },
);
