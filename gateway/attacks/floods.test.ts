import { processorTimeOf } from "../../test/support/processor-time.js";
import { type Answer, post, startSystem, type TestSystem } from "../test-support/system.js";

/* Documents that are small to write and large to answer: each is refused in bounded time, with words that help. */

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ RATE_LIMIT: 0 });
});
afterAll(() => system.stop());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

async function refusedInNoTime(body: object, status: number, words: RegExp): Promise<Answer> {
  const authorization = `Bearer ${await system.provider.token()}`;
  let answer!: Answer;
  const taken = await processorTimeOf(async () => {
    answer = await post(system.gateway, JSON.stringify(body), { authorization });
  });
  expect(taken).toBeLessThan(1_000);
  expect({ status: answer.status, message: answer.body.errors[0].message }).toEqual({
    status,
    message: expect.stringMatching(words),
  });
  expect(answer.body.data).toBeUndefined();
  return answer;
}

const doubling = (depth: number) =>
  `{ incidents { ...F0 } } ${times(depth, (index) => `fragment F${index} on Incident { ...F${index + 1} ...F${index + 1} }`)} fragment F${depth} on Incident { id }`;

test.each([
  ["aliases", `{ ${times(51, (index) => `a${index}: whoAsks`)} }`, /51 aliases; at most 50/],
  [
    "aliases in a fragment",
    `{ ${times(18, () => "...F")} } fragment F on Query { a: whoAsks b: whoAsks c: whoAsks }`,
    /54 aliases/,
  ],
  ["directives", `{ whoAsks ${times(51, () => "@include(if: true)")} }`, /51 directives; at most 50/],
  ["directives nobody knows", `{ whoAsks ${times(500, (index) => `@d${index}`)} }`, /500 directives/],
  ["fields at the top", `{ ${times(21, () => "whoAsks")} }`, /21 fields at its top; at most 20/],
  [
    "changes at the top",
    `mutation { ${times(21, (index) => `a${index}: startContainment(id: "1") { id }`)} }`,
    /21 fields at its top/,
  ],
  [
    "depth",
    `{ page { nodes { ${times(10, () => "related { nodes {")} id ${times(20, () => "}")} } } }`,
    /23 levels; at most 12/,
  ],
  ["a fragment that contains itself", "{ incidents { ...F } } fragment F on Incident { id ...F }", /"F" → "F"/],
  [
    "a circle of a thousand fragments",
    `{ incidents { ...F0 } } ${times(500, (index) => `fragment F${index} on Incident { ...F${(index + 1) % 500} }`)}`,
    /contain each other without an end/,
  ],
  ["fragments that double sixteen times", doubling(16), /selections when every fragment is put in its places/],
  ["fragments that double a hundred times", doubling(100), /millions of selections/],
  ["tokens", `{ ${times(6_000, () => "id")} }`, /5000 tokens/],
  ["nesting", `{ ${times(1_600, () => "a {")} b ${times(1_600, () => "}")} }`, /levels|nested too deeply/],
  [
    "lists within a list",
    `{ page(about: { number: ${"[".repeat(2_000)}${"]".repeat(2_000)} }) { nodes { id } } }`,
    /Int cannot represent|nested too deeply/,
  ],
  [
    "one field again and again",
    `{ incidents { ${times(1_900, () => "title")} } }`,
    /same fields so many times .*Ask for each field once/,
  ],
  ["comments", `{ whoAsks } ${"#\n".repeat(60_000)} { again`, /Syntax Error/],
])("a flood of %s", async (_, query, words) => {
  await refusedInNoTime({ query }, 400, words);
});

test("a page that is too long, in the document or in a variable", async () => {
  const words = /`page` is asked for 101 entries at once; at most 100 are possible\. Send `first: 100`/;
  await refusedInNoTime({ query: "{ page(first: 101) { nodes { id } } }" }, 400, words);
  const query = "query ($n: Int!) { page(first: $n) { nodes { id } } }";
  const { body } = await refusedInNoTime({ query, variables: { n: 101 } }, 400, words);
  expect(body.errors[0].extensions).toMatchObject({ limit: "LIST_SIZE_LIMIT", requested: 101, most: 100 });
  await refusedInNoTime({ query, variables: { n: 2 ** 31 } }, 400, /2147483648 entries|Int cannot represent/);
  await refusedInNoTime({ query, variables: { n: 1e308 } }, 400, /entries|Int cannot represent/);
  const answered = await system.ask(query, { variables: { n: 100 } });
  expect(answered.body.data.page.nodes).toHaveLength(2);
});

test("pages within pages, whose sizes multiply", async () => {
  const query =
    "query ($n: Int!) { page(first: $n) { nodes { related(first: $n) { nodes { related(first: $n) { nodes { id } } } } } } }";
  await refusedInNoTime(
    { query, variables: { n: 100 } },
    400,
    /may cost 1020201 .*; at most 10000 is possible\. Ask for smaller pages/,
  );
  expect((await system.ask(query, { variables: { n: 10 } })).status).toBe(200);
});

test.each([
  ["operations in a list", `[${times(1_000, () => '{"query":"{ whoAsks }"}').replaceAll("} {", "},{")}]`],
  ["lists in a list", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
])("%s, as a body, are refused as one bad request", async (_, body) => {
  const authorization = `Bearer ${await system.provider.token()}`;
  const before = system.subgraphs.incidents.received.length;
  const answer = await post(system.gateway, body, { authorization });
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toMatchObject([{ extensions: { code: "BAD_REQUEST" } }]);
  expect(system.subgraphs.incidents.received.length).toBe(before);
});

test("a body of 2 MB is refused by its size, with words", async () => {
  const answer = await refusedInNoTime(
    { query: `{ whoAsks } #${"x".repeat(2 * 1024 * 1024)}` },
    413,
    /larger than 256 KiB\./,
  );
  expect(answer.body.errors[0].extensions.code).toBe("PAYLOAD_TOO_LARGE");
});

const about = "query ($about: About) { page(about: $about) { nodes { id } } }";

test.each([
  ["an integer beyond 32 bits", { number: 2 ** 40 }, 400],
  ["a fraction", { number: 0.1 }, 400],
  ["a text of 200 kB", { words: "x".repeat(200_000) }, 200],
  ["a text of control characters", { words: "\u0000\u0007\u001b[31m" }, 200],
  ["a text of half a character", { words: "\ud800" }, 200],
  ["a list", { words: ["x"] }, 400],
  ["a field of Object", { constructor: 1 }, 400],
])("%s as a variable is taken or refused, and breaks nothing", async (_, value, status) => {
  const answer = await system.ask(about, { variables: { about: value } });
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
});

test("a number that JavaScript cannot hold is refused or read as infinite, and breaks nothing", async () => {
  const authorization = `Bearer ${await system.provider.token()}`;
  const body = `{"query":${JSON.stringify(about)},"variables":{"about":{"number":${"9".repeat(400)}}}}`;
  expect((await post(system.gateway, body, { authorization })).status).toBe(400);
});

test.each([
  '{"query":"{ whoAsks }","__proto__":{"query":"{ lessons }","polluted":true}}',
  '{"query":"{ whoAsks }","variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
  '{"query":"query ($__proto__: Int! = 3) { whoAsks page(first: $__proto__) { nodes { id } } }","variables":{"__proto__":2}}',
  '{"query":"query ($about: About) { whoAsks page(about: $about) { nodes { id } } }","variables":{"about":{"__proto__":{"words":"x"}}}}',
  '{"query":"{ __proto__: whoAsks constructor: whoAsks whoAsks }"}',
  '{"query":"{ whoAsks }","extensions":{"__proto__":{"polluted":true}}}',
])("%s pollutes nothing", async (body) => {
  const authorization = `Bearer ${await system.provider.token()}`;
  const answer = await post(system.gateway, body, { authorization });
  expect([200, 400]).toContain(answer.status);
  if (answer.status === 200) expect(answer.body.data.whoAsks).toBe("Ji-woo Park, Exchange");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((await system.ask("{ whoAsks }")).body).toEqual({ data: { whoAsks: "Ji-woo Park, Exchange" } });
});

test("an operation named like a part of Object is found, and one that is not there is not", async () => {
  const query = "query constructor { whoAsks }";
  const authorization = `Bearer ${await system.provider.token()}`;
  const named = (operationName: string) =>
    post(system.gateway, JSON.stringify({ query, operationName }), { authorization });
  expect((await named("constructor")).status).toBe(200);
  for (const name of ["__proto__", "toString", "hasOwnProperty"]) expect((await named(name)).status).toBe(400);
});
