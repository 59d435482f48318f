import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { Pool } from "undici";
import { type GatewayProcess, startGatewayProcess } from "../test-support/gateway-process.js";
import { Mutator } from "../test-support/mutator.js";
import { startSystem, type TestSystem } from "../test-support/system.js";

/* Ten thousand requests that are nearly right, sent to the gateway as a process with little memory. */

let system: TestSystem;
let gateway: GatewayProcess;
beforeAll(async () => {
  system = await startSystem();
  const unlimited = { RATE_LIMIT: "0", FAILED_AUTHENTICATION_LIMIT: "0", LOG_LEVEL: "error", METRICS_PORT: "0" };
  gateway = await startGatewayProcess(system, unlimited, ["--max-old-space-size=128"]);
});
afterAll(async () => {
  await gateway?.stop();
  await system.stop();
});

const bodies = [
  { query: "{ incidents { id title review { state } } whoAsks }" },
  {
    query:
      "query Page($n: Int! = 3, $about: About) { page(first: $n, about: $about) { nodes { ...F } } } fragment F on Incident { id title }",
    variables: { n: 5, about: { words: "a", number: 1 } },
    operationName: "Page",
  },
  { query: "mutation ($id: ID!) { startContainment(id: $id) { id } }", variables: { id: "1" } },
  { query: "{ process { operations { name transitions { from to } } } }", extensions: { a: 1 } },
  { documentId: `sha256:${"0".repeat(64)}`, variables: {} },
].map((body) => JSON.stringify(body));

const paths = [
  "/graphql",
  "/graphql?query={whoAsks}",
  "/graphql/",
  "/health/live",
  "/graphql?variables=%7B%22n%22%3A1%7D",
];
const headers: Readonly<Record<string, readonly string[]>> = {
  "content-type": [
    "application/json",
    "application/json; charset=utf-8",
    "text/plain",
    "application/graphql",
    "multipart/form-data",
  ],
  accept: ["*/*", "application/graphql-response+json", "text/html;q=0", "application/json;q=9,,;"],
  "idempotency-key": ["k", "a b", "x".repeat(500)],
  traceparent: ["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-zz"],
  "x-request-id": ["r-1", '{"level":60}', "x".repeat(300)],
  origin: ["null", "https://evil.example"],
};

function nearlyRight(mutator: Mutator, token: string) {
  const path = mutator.pick(paths);
  const chosen = Object.keys(headers).filter((name) => name === "content-type" || mutator.below(4) === 0);
  return {
    method: mutator.below(12) === 0 ? mutator.pick(["GET", "PUT", "OPTIONS", "HEAD", "DELETE"]) : "POST",
    path:
      mutator.below(8) > 0
        ? "/graphql"
        : encodeURI(mutator.below(2) ? path : Buffer.from(mutator.mutate(path)).toString()).replace(/^\/?/, "/"),
    headers: {
      authorization: `Bearer ${mutator.below(20) > 0 ? token : encodeURI(Buffer.from(mutator.mutate(token)).toString())}`,
      ...Object.fromEntries(
        chosen.map((name) => [
          name,
          name === "content-type" && mutator.below(8) > 0 ? "application/json" : mutator.pick(headers[name] ?? []),
        ]),
      ),
    },
    body: mutator.mutate(mutator.pick(bodies)),
  };
}

/** How much of the memory of this machine a process has, in MiB; only Linux tells. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

test("ten thousand requests that are nearly right meet no fault, end no process and leave nothing behind", async () => {
  const mutator = new Mutator(20_250_401);
  const token = await system.provider.token();
  const pool = new Pool(gateway.url, { connections: 16 });
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  let warm: number | undefined;
  let sent = 0;
  const sendOn = async () => {
    while (sent < 10_000) {
      sent += 1;
      if (sent === 4_000) warm = memoryOf(gateway.child.pid);
      const { method, ...request } = nearlyRight(mutator, token);
      const body = method === "GET" || method === "HEAD" ? undefined : request.body;
      const answer = await pool.request({ ...request, method: method as "POST", body });
      const text = await answer.body.text();
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
      if (answer.statusCode >= 500)
        faults.push(`${answer.statusCode} ${method} ${request.path} ${request.body} -> ${text}`);
      if (text.includes("INTERNAL_SERVER_ERROR")) faults.push(`masked: ${request.body} -> ${text}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, sendOn));
  await pool.close();
  expect(faults).toEqual([]);
  // The mutations reach every stage: what is answered, what GraphQL refuses, and what is refused before.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 415]));
  expect(statuses.get(400)).toBeGreaterThan(2_000);
  expect(statuses.get(200)).toBeGreaterThan(100);
  const now = memoryOf(gateway.child.pid);
  if (warm !== undefined && now !== undefined) expect(now - warm).toBeLessThan(48);
  expect([gateway.child.exitCode, gateway.output()]).toEqual([null, ""]);
});

test("bytes that are no HTTP at all are answered with 400 in JSON, or not at all, and harm nothing", async () => {
  const mutator = new Mutator(7);
  const { hostname, port } = new URL(gateway.url);
  const answers = await Promise.all(
    Array.from({ length: 300 }, async (_, index) => {
      const socket = connect(Number(port), hostname);
      let answer = "";
      socket.on("data", (chunk) => {
        answer += chunk;
      });
      socket.on("error", () => undefined);
      await once(socket, "connect");
      socket.end(
        index % 2
          ? mutator.bytes(200)
          : mutator.mutate("POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}"),
      );
      await once(socket, "close");
      return answer;
    }),
  );
  for (const answer of answers.filter(Boolean)) {
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toMatch(/content-type: application\/json[\s\S]*\{"errors":\[/i);
  }
  expect(answers.filter((answer) => answer.startsWith("HTTP/1.1 400")).length).toBeGreaterThan(50);
  const response = await fetch(`${gateway.url}/health/live`);
  expect([response.status, gateway.child.exitCode]).toEqual([200, null]);
});
