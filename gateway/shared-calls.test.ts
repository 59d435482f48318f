import { until } from "../test/support/until.js";
import type { Misbehaviour } from "./test-support/subgraphs.js";
import { startSystem, type TestSystem } from "./test-support/system.js";

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

/** Holds calls back until no more have come for a second, and then answers each with its number. */
function holdBack(): { readonly arrived: () => number } {
  let arrived = 0;
  const answers: (() => void)[] = [];
  let quiet: NodeJS.Timeout | undefined;
  const held: Misbehaviour = (_, response) => {
    arrived += 1;
    const number = arrived;
    answers.push(() => {
      response.writeHead(200, { "content-type": "application/json" }).end(`{"data":{"whoAsks":"call ${number}"}}`);
    });
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      for (const answer of answers) answer();
    }, 1_000);
  };
  system.subgraphs.incidents.misbehave(held);
  return { arrived: () => arrived };
}
afterEach(() => system.subgraphs.incidents.misbehave(undefined));

test("what one viewer asks several times at once goes out once", async () => {
  const held = holdBack();
  const answers = await Promise.all([1, 2, 3, 4].map(() => ask({ authorization: authorizationOf.person })));
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
  const answers = await Promise.all(headers().map((some) => ask(some)));
  expect(held.arrived()).toBe(2);
  expect(answers.map(({ body }) => body.data.whoAsks).toSorted()).toEqual(["call 1", "call 2"]);
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
  await until(() => held.arrived() > 0);
  leaving.abort();
  expect(await left).toBe("left");
  expect((await stays).body).toEqual({ data: { whoAsks: "call 1" } });
});
