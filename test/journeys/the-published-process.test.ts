import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.js";
import { until } from "../support/until.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";

/* `npm run site:verify` against a real gateway: one that enforces what is published, and one that does not. */

const root = join(__dirname, "../..");
const place = temporaryFolder();
const supergraphFile = join(place.path, "supergraph.graphql");
const supergraph = readFileSync(join(root, "gateway/supergraph.graphql"), "utf8");
let running: RunningSystem;
let token: string;

beforeAll(async () => {
  writeFileSync(supergraphFile, supergraph);
  running = await startRunningSystem({ SUPERGRAPH_FILE: supergraphFile });
  token = await running.system.tokenFor("security-lead");
});

afterAll(async () => {
  await running?.stop();
  place.remove();
});

/** What `npm run site:verify` runs behind the build. */
async function verify(...parameters: readonly string[]) {
  const child = spawn(process.execPath, [join(root, "dist/site/generator/verify.js"), ...parameters], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  const [code] = await once(child, "close");
  return { code, output, errors };
}

const schemaHashOf = async () =>
  (await running.cordon.read<{ process: { schemaHash: string } }>("security-lead", "{ process { schemaHash } }"))
    .process.schemaHash;

/** Puts another schema in force: the gateway reads its file again when it changes. */
async function enforce(sdl: string): Promise<void> {
  expect(sdl).not.toBe(readFileSync(supergraphFile, "utf8"));
  const before = await schemaHashOf();
  writeFileSync(supergraphFile, sdl);
  await until(async () => (await schemaHashOf()) !== before, "the gateway takes the changed schema");
}

test("a gateway that enforces the published schema is told to be the same, with status 0", async () => {
  const { code, output, errors } = await verify("--endpoint", running.system.gatewayUrl, "--token", token);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toContain(`The gateway enforces exactly the published process: schema ${await schemaHashOf()} (`);
});

test("a gateway whose schema lacks a gate is told to differ, by that gate and nothing else, with status 1", async () => {
  const changed = supergraph.replace(
    /(^ {2}startContainment\([\s\S]*?\): ServiceResponseResult!?[^\n]*?) @gate\(is: ANALYSIS_RECORDED, of: THIS_SERVICE\)/m,
    "$1",
  );
  await enforce(changed);
  const { code, output } = await verify("--endpoint", `${running.system.gatewayUrl}/graphql`, "--token", token);
  expect(code).toBe(1);
  expect(output).toContain("1 difference.");
  expect(output).toContain(`gateway    ${await schemaHashOf()}`);
  expect(output.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- startContainment: gate differs: ANALYSIS_RECORDED of THIS_SERVICE is published, and the gateway does not declare it.",
  ]);
  await enforce(supergraph);
});

test("a gateway that cannot be asked, or a published process that cannot be read, is told in one line, with status 2", async () => {
  const endpoint = ["--endpoint", running.system.gatewayUrl];
  for (const [parameters, words] of [
    [[], "Name the gateway with --endpoint URL."],
    [["--endpoint", "gateway"], "is not an http:// or https:// URL"],
    [["--endpoint", "http://127.0.0.1:1"], "Does the gateway run there?"],
    [endpoint, "asks who you are. Give a token with --token"],
    [[...endpoint, "--token", "nonsense"], "does not accept the token"],
    [[...endpoint, "--published", join(place.path, "none.json")], "The published process could not be read"],
    [[...endpoint, "--published", join(root, "package.json")], "is not a process.json of Cordon"],
    [["--loud"], "Unknown option '--loud'"],
  ] as const) {
    const { code, output, errors } = await verify(...parameters);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(words);
    expect(errors.trim().split("\n")).toHaveLength(1);
  }
  expect(await verify("--help")).toMatchObject({ code: 0, output: expect.stringContaining("--published") });
});
