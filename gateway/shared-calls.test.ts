import { until } from "../test/support/until.js";
import { startGateway } from "./start-gateway.js";
import { SharedCalls } from "./subgraphs/shared-calls.js";
import type { Misbehaviour } from "./test-support/subgraphs.js";
import { post, startSystem, type TestSystem } from "./test-support/system.js";

let system: TestSystem;
let authorizationOf: Readonly<Record<"person" | "program", string>>;
beforeAll(async () => {
  system = await startSystem();
  const bearer = async (sub: string) => `Bearer ${await system.provider.token({ sub })}`;
  authorizationOf = { person: await bearer("ji-woo-park"), program: await bearer("dashboard") };
  // Who they are is asked once, and not in the middle of a test.
  for (const authorization of Object.values(authorizationOf)) await ask({ authorization });
});
afterAll(() => system.stop());

const ask = (headers: Readonly<Record<string, string>>, query = "{ whoAsks }") => system.ask(query, { headers });

/** Holds calls to a subgraph back until they are released, and then answers each with its number. */
function holdBack(): { readonly arrived: () => number; readonly release: () => void } {
  let arrived = 0;
  const answers: (() => void)[] = [];
  const held: Misbehaviour = (_, response) => {
    arrived += 1;
    const number = arrived;
    answers.push(() => {
      response.writeHead(200, { "content-type": "application/json" }).end(`{"data":{"whoAsks":"call ${number}"}}`);
    });
  };
  system.subgraphs.incidents.misbehave(held);
  const release = () => {
    for (const answer of answers) answer();
  };
  return { arrived: () => arrived, release };
}

/** Watches what goes on in the gateway, and changes nothing of it. */
const joined = jest.spyOn(SharedCalls.prototype, "join");
beforeEach(() => joined.mockClear());
afterEach(() => system.subgraphs.incidents.misbehave(undefined));

test("what one viewer asks several times at once goes out once", async () => {
  const held = holdBack();
  const responses = Promise.all([1, 2, 3, 4].map(() => ask({ authorization: authorizationOf.person })));
  await until(() => joined.mock.calls.length === 4 && held.arrived() > 0);
  held.release();
  const answers = await responses;
  expect(held.arrived()).toBe(1);
  expect(answers.map(({ body }) => body)).toEqual(Array(4).fill({ data: { whoAsks: "call 1" } }));
});

test.each<[string, () => readonly Readonly<Record<string, string>>[]]>([
  ["two viewers ask", () => [{ authorization: authorizationOf.person }, { authorization: authorizationOf.program }]],
  [
    "is asked under two idempotency keys",
    () => ["k-1", "k-2"].map((key) => ({ authorization: authorizationOf.person, "idempotency-key": key })),
  ],
])("what %s goes out twice", async (_, headers) => {
  const held = holdBack();
  const responses = Promise.all(headers().map((some) => ask(some)));
  await until(() => held.arrived() === 2);
  held.release();
  const answers = await responses;
  expect(held.arrived()).toBe(2);
  expect(answers.map(({ body }) => body.data.whoAsks).toSorted()).toEqual(["call 1", "call 2"]);
});

test("what one viewer asks twice at once goes out twice where calls are shared for no time", async () => {
  const another = await startGateway({ ...system.settings, SHARE_CALLS_FOR: 0 }, system.log);
  const held = holdBack();
  const body = JSON.stringify({ query: "{ whoAsks }" });
  const responses = Promise.all([1, 2].map(() => post(another, body, { authorization: authorizationOf.person })));
  await until(() => held.arrived() === 2);
  held.release();
  const answers = await responses;
  await another.stop();
  expect(answers.map(({ body: { data } }) => data.whoAsks).toSorted()).toEqual(["call 1", "call 2"]);
});

test("one of several who goes away does not take the answer from the others", async () => {
  const held = holdBack();
  const leaving = new AbortController();
  const left = fetch(`${system.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: authorizationOf.person },
    body: '{"query":"{ whoAsks }"}',
    signal: leaving.signal,
  }).catch(() => "left");
  const stays = ask({ authorization: authorizationOf.person });
  await until(() => joined.mock.calls.length === 2 && held.arrived() > 0);
  leaving.abort();
  expect(await left).toBe("left");
  held.release();
  expect((await stays).body).toEqual({ data: { whoAsks: "call 1" } });
});
