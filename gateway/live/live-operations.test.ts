import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
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
async function byWebSocket(...asked: readonly { query: string; extensions?: Record<string, unknown> }[]) {
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
  for (const each of asked) {
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
