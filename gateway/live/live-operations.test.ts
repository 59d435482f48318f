import { PassThrough } from "node:stream";
import { createClient } from "graphql-ws";
import { pino } from "pino";
import { WebSocket } from "ws";
import { startGateway } from "../start-gateway.js";
import { startSystem, type TestSystem } from "../test-support/system.js";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const trace = (digit: string) => `00-${digit.repeat(32)}-b7ad6b7169203331-01`;
const change = 'mutation { startContainment(id: "1") { title } }';

async function byEvents(path: string, query: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(`${system.gateway.url}${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await system.provider.token()}`,
      "content-type": "application/json",
      accept: "text/event-stream",
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

/** Sends each over one WebSocket, whose own request has headers of a careless client. */
async function byWebSocket(...operations: readonly { query: string; extensions?: Record<string, unknown> }[]) {
  const headers = { "idempotency-key": "of-the-connection", traceparent: trace("c") };
  const client = createClient({
    url: `${system.gateway.url.replace("http", "ws")}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol, { headers });
      }
    },
    connectionParams: { authorization: `Bearer ${await system.provider.token()}` },
    retryAttempts: 0,
  });
  const answers: unknown[] = [];
  for (const each of operations) {
    const iterator = client.iterate(each);
    answers.push(
      await iterator.next().then(
        ({ value }) => value,
        (errors: unknown) => errors,
      ),
    );
  }
  await client.dispose();
  return answers;
}

const received = () => system.subgraphs.incidents.received;

test.each(["/graphql", "/graphql/stream"])(
  "A change that is asked for as server-sent events at %s carries its Idempotency-Key and its trace to the subgraph",
  async (path) => {
    const headers = { "idempotency-key": "k-1", traceparent: trace("a"), "x-request-id": "r-1" };
    expect(await byEvents(path, change, headers)).toContain("FORBIDDEN");
    expect(received().at(-1)).toMatchObject(headers);
  },
);

test("Over WebSocket each operation has a key and a trace of its own, and never those of another", async () => {
  await byWebSocket(
    { query: change, extensions: { idempotencyKey: "k-2", traceparent: trace("b") } },
    { query: change },
    { query: change, extensions: { traceparent: "no trace\r\nx-admin: yes" } },
  );
  const [first, second, third] = received().slice(-3);
  expect(first).toMatchObject({ "idempotency-key": "k-2", traceparent: trace("b") });
  expect(second).toMatchObject({ traceparent: trace("c") });
  expect(second).not.toHaveProperty("idempotency-key");
  expect(third).toMatchObject({ traceparent: trace("c") });
  expect(third).not.toHaveProperty("x-admin");
});

test("A key that cannot be one is refused, since without it the change might be made twice", async () => {
  const before = received().length;
  const answers = await byWebSocket(
    ...["has a space", "", 7, "k\r\nx-admin: yes"].map((idempotencyKey) => ({
      query: change,
      extensions: { idempotencyKey },
    })),
  );
  for (const answer of answers)
    expect(answer).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT" }, message: expect.stringContaining("idempotencyKey") },
    ]);
  expect(received()).toHaveLength(before);
});

/** Has a gateway that logs everything as slow and has metrics, for as long as the work with it takes. */
async function observed(work: () => Promise<unknown>) {
  let logged = "";
  const stream = new PassThrough().on("data", (chunk) => {
    logged += chunk;
  });
  const lines = (message: string): Record<string, unknown>[] =>
    logged.split("\n").flatMap((line) => (line.includes(`"msg":"${message}"`) ? [JSON.parse(line)] : []));
  const former = system;
  const settings = { ...former.settings, METRICS_PORT: 0, SLOW_OPERATION: 0 };
  const gateway = await startGateway(settings, pino({ level: "info" }, stream));
  system = { ...former, gateway };
  try {
    await work();
    const metrics = await (await fetch(String(lines("metrics")[0]?.url))).text();
    await gateway.stop();
    return { requests: lines("request"), slow: lines("slow operation"), metrics };
  } finally {
    system = former;
    await gateway.stop();
  }
}

const named = {
  query: "query Titles { incidents { title } }",
  mutation: 'mutation Contain { startContainment(id: "1") { title } }',
} as const;

const ways = {
  WebSocket: async (queries: readonly string[]) => void (await byWebSocket(...queries.map((query) => ({ query })))),
  "server-sent events": async (queries: readonly string[]) => {
    for (const query of queries) await byEvents("/graphql/stream", query, {});
  },
} as const;

test.each(["WebSocket", "server-sent events"] as const)(
  "What is asked over %s is seen by operators as what is asked by HTTP is: a line, the time it took, its cost and its errors, once",
  async (way) => {
    const { requests, slow, metrics } = await observed(() => ways[way]([named.query, named.mutation, "{ nothing }"]));
    const person = { requestId: expect.stringMatching(/./), subject: "ji-woo-park", milliseconds: expect.any(Number) };
    const titles = { operation: "Titles", operationType: "query", ...person, cost: expect.any(Number) };
    const contain = { operation: "Contain", operationType: "mutation", ...person, errors: { FORBIDDEN: 1 } };
    expect(requests).toMatchObject([
      titles,
      contain,
      { ...person, refusal: "GRAPHQL_VALIDATION_FAILED", errors: { GRAPHQL_VALIDATION_FAILED: 1 } },
    ]);
    const subgraphs = { incidents: { calls: expect.any(Number), milliseconds: expect.any(Number) } };
    // The subgraphs of this test are in the same process, and are logged without a subject.
    expect(slow.filter(({ operation, subject }) => operation !== undefined && subject !== undefined)).toMatchObject([
      { ...titles, subgraphs },
      { ...contain, subgraphs },
    ]);
    const count = (name: string, ...labels: readonly string[]) =>
      metrics
        .split("\n")
        .filter((line) => line.startsWith(`${name}{`) && labels.every((label) => line.includes(label)))
        .map((line) => Number(line.split(" ").at(-1)));
    const durations = "graphql_operation_duration_seconds_count";
    expect(count(durations, 'operation_name="Titles"', 'operation_type="query"')).toEqual([1]);
    expect(count(durations, 'operation_name="Contain"', 'operation_type="mutation"')).toEqual([1]);
    expect(count("graphql_errors_total", 'code="FORBIDDEN"')).toEqual([1]);
    expect(count("graphql_errors_total", 'code="GRAPHQL_VALIDATION_FAILED"')).toEqual([1]);
    expect(count("graphql_operation_cost_count")).toEqual([2]);
    expect(count("cordon_plan_cache_requests_total", 'result="miss"')).toEqual([2]);
  },
);

test("Whoever asks too often over a WebSocket that is open stands in the log as well", async () => {
  const former = system;
  system = { ...former, settings: { ...former.settings, RATE_LIMIT: 2 } };
  const { requests } = await observed(() => ways.WebSocket([named.query, named.query]));
  system = former;
  expect(requests.at(-1)).toMatchObject({ protocol: "WebSocket", path: "/graphql", refusal: "TOO_MANY_REQUESTS" });
});
