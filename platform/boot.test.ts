import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { exportJWK, generateKeyPair } from "jose";
import { Client } from "pg";
import { createTestDatabase, type TestDatabase } from "../test/support/test-database.js";
import { until } from "../test/support/until.js";
import { serve } from "./http/serve.js";
import { viewerSigner } from "./identity/viewer-signer.js";
import { person } from "./test-support/boxes/small-subgraph.js";

/* These tests start the compiled small subgraph (npm run build) as a process. */
const program = join(__dirname, "../dist/platform/test-support/boxes/small-process.js");
const auditVerify = join(__dirname, "../dist/platform/actions/audit/audit-verify.js");

let testDatabase: TestDatabase;
let environment: Record<string, string>;
let viewerFor: (body: string) => string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  testDatabase = await createTestDatabase("boot");
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const sign = viewerSigner(JSON.stringify(await exportJWK(privateKey)));
  viewerFor = (body) => sign(person("ada"), { subgraph: "boxes", body });
  environment = {
    PORT: "0",
    DATABASE_URL_BOXES: testDatabase.url,
    VIEWER_PUBLIC_KEY: JSON.stringify(await exportJWK(publicKey)),
    EVENT_SENDERS: "[]",
  };
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => testDatabase.drop());

function run(file: string, changes: Record<string, string> = {}, ...words: readonly string[]) {
  const child = spawn(process.execPath, [file, ...words], {
    env: { ...environment, ...changes },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output, exited };
}

async function start() {
  const running = run(program);
  await until(() => {
    if (running.child.exitCode !== null) throw new Error(`It does not listen: ${running.output.stderr}`);
    return running.output.stdout.includes('"msg":"listening"');
  });
  const url = /"url":"([^"]+)"/.exec(running.output.stdout)?.[1] ?? "";
  return { ...running, url };
}

const ask = (url: string, query = "{ slow }", signal?: AbortSignal) => {
  const body = JSON.stringify({ query });
  return fetch(`${url}/graphql`, {
    signal: signal ?? null,
    method: "POST",
    headers: { "content-type": "application/json", "cordon-viewer": viewerFor(body) },
    body,
  });
};

test("a subgraph that is asked to stop finishes what it has begun, and exits with 0", async () => {
  const { child, output, exited, url } = await start();
  expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: "live" });
  // Its database has two seconds to answer, which a machine that stands still may take from it.
  const isReady = { status: "ready", undeliveredEvents: 0 };
  await until(async () => isDeepStrictEqual(await (await fetch(`${url}/health/ready`)).json(), isReady));
  const answer = ask(url, "{ untilStopping }");
  await until(() => output.stdout.includes('"msg":"begun"'));
  child.kill("SIGTERM");
  expect(await (await answer).json()).toEqual({ data: { untilStopping: "done" } });
  expect(await exited).toBe(0);
  expect(output.stderr).toBe("");
  for (const line of output.stdout.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ process: "boxes" });
});

const deaf = process.platform === "linux" ? test : test.skip;

deaf.each([
  ["on a disk that is full", () => openSync("/dev/full", "w")],
  ["that nobody reads any more", () => "pipe" as const],
])("a subgraph goes on that writes its log to a place %s", async (_name, place) => {
  const child = spawn(process.execPath, [program], { env: environment, stdio: ["ignore", place(), place(), "ipc"] });
  children.push(child);
  child.stdout?.destroy();
  child.stderr?.destroy();
  const [{ url }] = (await once(child, "message")) as [{ url: string }];
  // What is signed wrongly is refused, and each refusal of an event that cannot be read is a line in the log.
  for (let count = 0; count < 20; count += 1) await fetch(`${url}/events`, { method: "POST", body: "{}" });
  expect(await (await ask(url)).json()).toEqual({ data: { slow: "done" } });
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
});

async function codeOf(answer: Response): Promise<string | undefined> {
  const { errors } = (await answer.json()) as {
    readonly errors: readonly { readonly extensions: { readonly code: string } }[];
  };
  return errors[0]?.extensions.code;
}

test("its port gives nothing away to whoever comes without a viewer or a signature", async () => {
  const { url } = await start();
  const query = await fetch(`${url}/graphql`, { method: "POST", body: '{"query":"{ __schema { types { name } } }"}' });
  expect([query.status, await codeOf(query)]).toEqual([401, "UNAUTHENTICATED"]);
  const event = await fetch(`${url}/events`, { method: "POST", body: "{}" });
  expect([event.status, await codeOf(event)]).toEqual([401, "UNAUTHENTICATED"]);
});

test("a database that cuts every connection and refuses new ones is survived", async () => {
  const { child, url } = await start();
  const server = new Client({ connectionString: process.env.CORDON_TEST_DATABASE_URL });
  await server.connect();
  const name = new URL(testDatabase.url).pathname.slice(1);
  const readyStatus = async () => (await fetch(`${url}/health/ready`)).status;
  try {
    await server.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
    await server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    // Long enough for everything that works by itself to have come upon it.
    for (let probes = 0; probes < 25; probes += 1) expect(await readyStatus()).toBe(503);
    expect(child.exitCode).toBeNull();
    await server.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
    await until(async () => (await readyStatus()) === 200);
    expect(await (await ask(url)).json()).toEqual({ data: { slow: "done" } });
  } finally {
    await server.end();
  }
});

test("while every connection is in use it is ready, and what nobody waits for any more is cancelled", async () => {
  const { url } = await start();
  const server = new Client({ connectionString: testDatabase.url });
  await server.connect();
  const held = async () => {
    const { rows } = await server.query(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%' AND state = 'active'`,
    );
    return rows[0].count;
  };
  const gone = new AbortController();
  const responses = Array.from({ length: 20 }, () => ask(url, "{ holdsConnection }", gone.signal));
  const answers = Promise.allSettled(responses);
  try {
    await until(async () => (await held()) === 16);
    await until(async () => (await fetch(`${url}/health/ready`)).status === 200);
    expect(await held()).toBe(16);
    gone.abort();
    await answers;
    await until(async () => (await held()) === 0);
    expect(await (await ask(url)).json()).toEqual({ data: { slow: "done" } });
  } finally {
    await server.end();
  }
});

test("a port in use is one line and status 1", async () => {
  const other = await serve({}, { host: "127.0.0.1", port: 0 }, () => {});
  const port = new URL(other.url).port;
  const { exited, output } = run(program, { PORT: port });
  expect(await exited).toBe(1);
  expect(output.stderr).toBe(
    `Port ${port} of 127.0.0.1 is in use by another program. Stop that program, or set PORT to another port.\n`,
  );
  await other.drain();
});

test.each([
  ["a setting that is missing", { EVENT_SENDERS: "" }, /^Setting EVENT_SENDERS is not set: .+\n$/],
  [
    "a key that is none",
    { VIEWER_PUBLIC_KEY: '{"kty":"OKP","crv":"Ed25519","x":"short"}' },
    /^.*VIEWER_PUBLIC_KEY.*\n$/,
  ],
  [
    "a database that does not answer",
    { DATABASE_URL_BOXES: "postgres://u:pa55word@127.0.0.1:1/boxes" },
    /^The database of DATABASE_URL_BOXES \(127\.0\.0\.1:1\/boxes\) cannot be used: .+\n$/,
  ],
])("%s is one line and status 1", async (_name, changes, line) => {
  const { exited, output } = run(program, changes);
  expect(await exited).toBe(1);
  expect(output.stderr).toMatch(line);
  expect(output.stderr).not.toMatch(/pa55word| at .*\.js:/);
});

test("the audit command says of each database what it found", async () => {
  const whole = run(auditVerify);
  const head = "0".repeat(64);
  expect([await whole.exited, whole.output.stdout]).toEqual([
    0,
    `DATABASE_URL_BOXES: audit: 0 entries, chain intact, head ${head}.\n`,
  ]);
  const asJson = run(auditVerify, {}, "--json", "--expect", `boxes=${head}`);
  expect([await asJson.exited, JSON.parse(asJson.output.stdout)]).toMatchObject([
    0,
    { database: "DATABASE_URL_BOXES", intact: true, finding: { kinds: [{ name: "audit", entries: 0, head }] } },
  ]);
  const other = run(auditVerify, {}, "--expect", "1".repeat(64));
  expect([await other.exited, other.output.stdout]).toEqual([1, expect.stringContaining("is in none of them")]);
  for (const wrong of [["--expect", "x"], ["--expect", `moon=${head}`], ["--no-such"]]) {
    const refused = run(auditVerify, {}, ...wrong);
    expect([await refused.exited, refused.output.stderr]).toEqual([1, expect.stringMatching(/^.+\n$/)]);
  }
  const help = run(auditVerify, {}, "--help");
  expect([await help.exited, help.output.stdout]).toEqual([0, expect.stringContaining("--expect <head>")]);
  const unknown = run(auditVerify, {}, "DATABASE_URL_MOON");
  expect([await unknown.exited, unknown.output.stderr]).toEqual([
    1,
    expect.stringContaining("DATABASE_URL_MOON is not set"),
  ]);
  const none = run(auditVerify, { DATABASE_URL_BOXES: "" });
  expect([await none.exited, none.output.stderr]).toEqual([1, expect.stringContaining("No setting DATABASE_URL_")]);
  const unreachable = run(auditVerify, { DATABASE_URL_BOXES: "postgres://u:p@127.0.0.1:1/boxes" });
  expect([await unreachable.exited, unreachable.output.stdout]).toEqual([
    1,
    expect.stringContaining("could not be read"),
  ]);
});
