import { getIntrospectionQuery } from "graphql";
import { post, startSystem, type TestSystem } from "../test-support/system.js";

/* Asking for the schema, and guessing at it, by those who may not see it. */

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

async function as(sub: string | undefined, query: string) {
  const headers: Record<string, string> =
    sub === undefined ? {} : { authorization: `Bearer ${await system.provider.token({ sub })}` };
  return post(system.gateway, JSON.stringify({ query, variables: { about: { wordz: "x" } } }), headers);
}

const askingForTheSchema = [
  getIntrospectionQuery(),
  "{ __schema { queryType { name } } }",
  '{ __type(name: "Incident") { fields { name } } }',
  "{ whoAsks ...F } fragment F on Query { ... { deep: __schema { types { name } } } }",
  "query ($no: Boolean = false) { whoAsks __schema @include(if: $no) { types { name } } }",
];

const guessing = [
  "{ inciden { id } }",
  "{ incidents { titel } }",
  "{ incidents { id } page(firs: 1) { nodes { id } } }",
  "{ ... on Inciden { id } }",
  "{ incidents }",
  "mutation { startContainmen(id: 1) { id } }",
  "query ($about: About) { page(about: $about) { nodes { id } } }",
];

/** What the schema has, beyond what a query itself says. */
const inTheSchema = /Did you mean|"incidents"|"title"|"first"|startContainment"|"words"|queryType|"fields"/;

test.each(askingForTheSchema)("a service account asks for the schema in vain: %s", async (query) => {
  const { status, body, text } = await as("dashboard", query);
  expect([status, body.errors[0].extensions.reason]).toEqual([400, "INTROSPECTION_REFUSED"]);
  expect(body.errors[0].message).toMatch(/not shown to you.*process site/);
  expect(text).not.toMatch(/Incident"|queryType"/);
});

test.each(guessing)("a service account guesses in vain: %s", async (query) => {
  const { status, text } = await as("dashboard", query);
  expect(status).toBe(400);
  expect(text.replaceAll(query, "")).not.toMatch(/Did you mean/);
});

test("a service account may ask for the names of types of what it got", async () => {
  expect((await as("dashboard", "{ __typename incidents { __typename } }")).body.data.__typename).toBe("Query");
});

test.each([...askingForTheSchema, ...guessing, "{ not GraphQL"])(
  "nobody without a token is told anything: %s",
  async (query) => {
    const { status, body, text } = await as(undefined, query);
    expect([status, body.errors.length]).toEqual([401, 1]);
    expect(body.errors[0].extensions).toEqual({ code: "UNAUTHENTICATED", reason: "TOKEN_MISSING" });
    expect(text).not.toMatch(inTheSchema);
  },
);

test("people of the organization see the schema, and are helped", async () => {
  const schema = await as("ji-woo-park", getIntrospectionQuery());
  expect(schema.body.data.__schema.types.length).toBeGreaterThan(10);
  expect((await as("ji-woo-park", "{ inciden { id } }")).text).toContain("Did you mean");
});

test("introspection that would answer a thousand times the schema is refused for people as well", async () => {
  const deep = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
  expect((await as("ji-woo-park", deep)).status).toBe(400);
  const often = `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: __schema { types { name } }`).join(" ")} whoAsks }`;
  expect((await as("ji-woo-park", often)).status).toBe(400);
});

test("what an operation costs is told to who asks for it with a header, and to nobody else", async () => {
  const query = "{ page(first: 7) { nodes { id } } }";
  const response = await system.ask(query, { headers: { "cordon-cost": "show" } });
  expect(response.body.extensions).toEqual({ cost: { requested: 8, limit: 10_000 } });
  expect((await system.ask(query)).body).not.toHaveProperty("extensions");
});
