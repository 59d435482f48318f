import { startSystem, type TestSystem } from "../test-support/system.js";

/*
 * What a scanner of GraphQL servers looks for (graphql-cop's twelve questions, and what its later versions added), asked
 * without a token and with that of a program: it finds nothing. A GET with a token is no cross-site request, since no
 * browser adds a token by itself; and people of the organization may see the schema.
 */

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

interface Scanned {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  readonly body: any;
  readonly text: string;
}

interface Scan {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function scan(token: string | undefined, { path = "/graphql", method = "POST", headers, body }: Scan) {
  const response = await fetch(system.gateway.url + path, {
    method,
    headers: { accept: "*/*", ...headers, ...(token && { authorization: `Bearer ${token}` }) },
    body,
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, body: isJson ? JSON.parse(text) : undefined, text };
}

const json = { "content-type": "application/json" };
const asking = (query: string): Scan => ({ headers: json, body: JSON.stringify({ query }) });
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const address = (query: string) => `/graphql?${new URLSearchParams({ query })}`;

const deep =
  "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";

/** What is sent, and whether the answer is what the scanner looks for. */
const questions: readonly (readonly [string, readonly Scan[], (scanned: Scanned) => boolean])[] = [
  [
    "a hundred aliases",
    [asking(`query { ${times(101, (index) => `alias${index}: __typename`)} }`)],
    ({ body }) => Boolean(body.data?.alias100),
  ],
  [
    "ten operations in one request",
    [{ headers: json, body: JSON.stringify(Array.from({ length: 11 }, () => ({ query: "query { __typename }" }))) }],
    ({ body }) => Array.isArray(body) || body.data !== undefined,
  ],
  [
    "one directive ten times",
    [asking(`query { __typename ${"@aa".repeat(10)} }`)],
    ({ body }) => body.errors.length > 5 || body.data !== undefined,
  ],
  [
    "ten directives that nobody knows",
    [asking(`query { __typename ${times(10, (index) => `@a${index}`)} }`)],
    ({ body }) => body.errors.length > 6 || body.data !== undefined,
  ],
  [
    "ten directives that must stand once",
    [asking(`query { __typename ${times(10, () => "@include(if: true)")} }`)],
    ({ body }) => body.errors.length > 5 || body.data !== undefined,
  ],
  [
    "one field five hundred times",
    [asking(`query { ${times(500, () => "__typename")} }`)],
    ({ body }) => body.data !== undefined,
  ],
  ["a circle through the schema", [asking(deep)], ({ body }) => body.data !== undefined],
  [
    "fragments in a circle",
    [asking("{ __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }")],
    ({ body }) => body.errors === undefined,
  ],
  [
    "what was probably meant",
    [asking("query { __schema { directive } }"), asking("query { incident }"), asking("{ incidents { titel } }")],
    ({ text }) => text.includes("Did you mean"),
  ],
  [
    "the schema",
    [asking("query { __schema { types { name fields { name } } } }"), asking('{ __type(name: "Query") { name } }')],
    ({ body }) => body.data !== undefined,
  ],
  [
    "a page to explore it",
    ["/graphiql", "/playground", "/console", "/graphql", "/altair"].map((path) => ({ path, method: "GET" })),
    ({ text }) => /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/.test(text),
  ],
  [
    "a change by GET",
    [{ path: address("mutation { __typename }"), method: "GET" }],
    ({ body }) => body.data !== undefined,
  ],
  [
    "a form that is posted",
    [
      { path: address("query { __typename }") },
      {
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: String(new URLSearchParams({ query: "query { __typename }" })),
      },
    ],
    ({ body }) => body.data !== undefined,
  ],
  [
    "traces",
    [asking("query { __typename }"), asking("query { whoAsks }")],
    ({ body, text }) => body.extensions !== undefined || /stacktrace|tracing/i.test(text),
  ],
  [
    "faults that nobody handles",
    [asking("qwerty cop { abc }"), asking(""), { headers: json, body: "{" }, { headers: json }],
    ({ status, text }) => status >= 500 || /exception|stack|\.js:/i.test(text),
  ],
];

describe.each(["nobody", "dashboard"])("asked by %s", (sub) => {
  test.each(questions)("%s: nothing is found", async (_, scans, finds) => {
    const token = sub === "nobody" ? undefined : await system.provider.token({ sub });
    for (const each of scans) {
      const scanned = await scan(token, each);
      expect({ ...scanned, found: finds(scanned) }).toMatchObject({ found: false });
      // The refusal comes from where it is meant to, and not from authentication.
      if (token) expect(scanned.status).not.toBe(401);
    }
  });
});

test("a mistake that is repeated a hundred times is reported briefly, and once", async () => {
  const token = await system.provider.token();
  for (const query of [
    `{ ${times(15, (index) => `f${index}`)} }`,
    `{ incidents { ${times(100, (index) => `f${index}`)} } }`,
    `{ incidents { ${times(50, () => "id @aa")} } }`,
    `query (${times(100, (index) => `$v${index}: Nothing`)}) { whoAsks }`,
  ]) {
    const { body } = await scan(token, asking(query));
    const messages = body.errors.map(({ message }: { readonly message: string }) => message);
    expect(messages.length).toBeLessThanOrEqual(6);
    expect(new Set(messages).size).toBe(messages.length);
  }
  const variables = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`w${index}`, index]));
  const wrong = JSON.stringify({
    query: "query ($about: About) { page(about: $about) { nodes { id } } }",
    variables: { about: variables },
  });
  expect((await scan(token, { headers: json, body: wrong })).body.errors.length).toBeLessThanOrEqual(6);
});
