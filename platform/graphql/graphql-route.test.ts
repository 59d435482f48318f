import { exportJWK, generateKeyPair } from "jose";
import { Ctx, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../actions/context.js";
import { type ListeningServer, serve } from "../http/serve.js";
import { viewerSigner } from "../identity/viewer-signer.js";
import { viewerVerifier } from "../identity/viewer-verifier.js";
import { CordonError } from "../runtime/errors.js";
import { createLog } from "../runtime/log.js";
import { PackBoxInput } from "../test-support/boxes/box-actions.js";
import { person, type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import { buildSubgraph } from "./federation.js";
import { Arg, Query } from "./fields.js";
import { graphqlRoute } from "./graphql-route.js";

@Resolver()
class Faults {
  @Query(() => String)
  whoami(@Ctx() { viewer, requestId, idempotencyKey }: Context): string {
    return `${viewer.name} ${requestId} ${idempotencyKey ?? "no key"}`;
  }

  @Query(() => String)
  forbidden(): string {
    throw new CordonError("FORBIDDEN", "You may not.", { holders: ["Box team"] });
  }

  @Query(() => String)
  fault(): string {
    throw new TypeError("internal_word is not a function");
  }

  @Query(() => String)
  sql(@Arg("id", () => String) id: string, @Ctx() { database }: Context): Promise<string> {
    return database.query("SELECT label FROM box WHERE id = $1", [id]);
  }

  @Query(() => String, { nullable: true })
  nothing(): null {
    return null;
  }

  @Query(() => String)
  missing(): string {
    return null as never;
  }

  @Query(() => String)
  page(@Arg("first", () => Int, { defaultValue: 20 }) first: number): string {
    return `${first} entries`;
  }

  @Mutation(() => String)
  pack(@Arg("input", () => PackBoxInput) { label, wantedAt }: PackBoxInput): string {
    return `${label} ${wantedAt?.toISOString()}`;
  }
}

let boxes: SmallSubgraph;
let server: ListeningServer;
let sign: (body: string, headers: Record<string, string>) => string;
const logged: string[] = [];
let contexts = 0;

beforeAll(async () => {
  boxes = await startSmallSubgraph("route");
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const signer = viewerSigner(JSON.stringify(await exportJWK(privateKey)));
  sign = (body, headers) => signer(person("ada"), { subgraph: "boxes", body, headers });
  const { schema } = await buildSubgraph({
    resolvers: [Faults],
    vocabulary: {
      linkHeader: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])',
      decorate: (inner) => inner,
    },
    references: {},
  });
  const log = createLog("test", "error");
  log.error = ((facts: object) =>
    logged.push(JSON.stringify(facts, (_key, value) => (value instanceof Error ? value.message : value)))) as never;
  const { route } = await graphqlRoute({
    schema,
    log,
    verifyViewer: viewerVerifier(JSON.stringify(await exportJWK(publicKey)), "boxes"),
    context: (request) => {
      contexts += 1;
      return boxes.context({ ...request });
    },
  });
  server = await serve({ "POST /graphql": route }, { host: "127.0.0.1", port: 0 }, () => {});
});
afterAll(async () => {
  await server.drain();
  await boxes.stop();
});
beforeEach(() => {
  logged.length = 0;
  contexts = 0;
});

async function post(body: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "cordon-viewer": sign(body, headers), ...headers },
    body,
  });
  const text = await answer.text();
  return { status: answer.status, text, json: JSON.parse(text) };
}
const ask = (query: string, variables: object = {}, headers = {}) =>
  post(JSON.stringify({ query, variables }), headers);

test("a request carries its viewer, its id and its idempotency key to the resolvers", async () => {
  const { json } = await ask("{ whoami }", {}, { "x-request-id": "request-7", "idempotency-key": "key-7" });
  expect(json).toEqual({ data: { whoami: "ADA request-7 key-7" } });
});

test("a request without an id, or with a strange one, gets a new one", async () => {
  expect((await ask("{ whoami }")).json.data.whoami).toMatch(/^ADA [0-9a-f-]{36} no key$/);
  expect((await ask("{ whoami }", {}, { "x-request-id": "x".repeat(5_000) })).json.data.whoami).toMatch(
    /^ADA [0-9a-f-]{36} no key$/,
  );
});

test.each([
  ["a query", JSON.stringify({ query: "{ whoami }" })],
  ["what is no JSON", "{"],
  ["a query that is wrong", JSON.stringify({ query: "{ secretField }" })],
  ["a body that is too large", "x".repeat(3_000_000)],
])("%s without a signed viewer is refused before it is parsed", async (_name, body) => {
  for (const viewer of ["", "a.b.c"]) {
    const { status, json } = await post(body, { "cordon-viewer": viewer });
    expect(status).toBe(401);
    expect(json.errors).toEqual([expect.objectContaining({ extensions: { code: "UNAUTHENTICATED" } })]);
    expect(contexts).toBe(0);
  }
});

test.each(["{", "", "hello"])("a body that is no JSON (%j) is answered 400 in JSON", async (body) => {
  const { status, json } = await post(body);
  expect(status).toBe(400);
  expect(json.errors[0].extensions.code).toBe("BAD_USER_INPUT");
});

test.each(["[]", "null", "7", "{}", '{"query": 7}', '{"query": "{ whoami", "variables": {}}'])(
  "a body that is JSON but no request (%s) is answered 400 in JSON",
  async (body) => {
    const { status, json } = await post(body);
    expect(status).toBe(400);
    expect(json.errors[0].extensions.code).toMatch(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/);
    expect(logged).toEqual([]);
  },
);

test("a body over five mebibytes is refused", async () => {
  const { status, json } = await post(JSON.stringify({ query: `{ whoami } # ${"x".repeat(5_300_000)}` }));
  expect(status).toBe(400);
  expect(json.errors[0].message).toContain("larger than 5242880 bytes");
});

test.each(["with space", "é", "x".repeat(201)])("an idempotency key such as %j is refused", async (key) => {
  const { status, json } = await ask(
    "{ whoami }",
    {},
    { "idempotency-key": Buffer.from(key, "utf8").toString("latin1") },
  );
  expect(status).toBe(400);
  expect(json.errors[0].message).toContain("The Idempotency-Key must be");
});

test("an error of ours passes with its words and facts", async () => {
  const { json } = await ask("{ forbidden }");
  expect(json.errors).toEqual([
    expect.objectContaining({
      message: "You may not.",
      path: ["forbidden"],
      extensions: { code: "FORBIDDEN", holders: ["Box team"] },
    }),
  ]);
  expect(logged).toEqual([]);
});

test.each([
  ["a resolver that throws", "{ fault }", "internal_word"],
  ["a statement that the database refuses", '{ sql(id: "secret_word") }', "secret_word"],
  ["a value that must not be missing", "{ missing }", "non-nullable"],
])("%s is masked, and logged under the id that the answer names", async (_name, query, word) => {
  const { text, json } = await ask(query, {}, { "x-request-id": "request-8" });
  expect(json.errors).toHaveLength(1);
  expect(json.errors[0].extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", requestId: "request-8" });
  expect(text).not.toMatch(/internal_word|secret_word|SELECT|uuid|stack|\.ts|\.js|QueryFailed|TypeError|non-nullable/);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain("request-8");
  expect(logged[0]).toContain(word);
});

test("a database that shuts down is told as such, each time that it is asked for the same", async () => {
  const query = boxes.database.query;
  boxes.database.query = async () => {
    throw Object.assign(new Error("the database system is shutting down"), { code: "57P03" });
  };
  try {
    for (let time = 0; time < 3; time += 1) {
      const { json } = await ask('query Again { sql(id: "x") }');
      expect(json.errors[0].extensions.code).toBe("SERVICE_UNAVAILABLE");
    }
  } finally {
    boxes.database.query = query;
  }
});

test("a database that is gone is masked as well", async () => {
  const query = boxes.database.query;
  boxes.database.query = async () => {
    throw new AggregateError([new Error("connect ECONNREFUSED 10.1.2.3:5432")]);
  };
  try {
    const { text } = await ask('{ sql(id: "x") }');
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expect(text).not.toContain("10.1.2.3");
  } finally {
    boxes.database.query = query;
  }
});

const packing = "mutation ($input: PackBoxInput!) { pack(input: $input) }";

test("input reaches the resolver checked and with its types", async () => {
  const { json } = await ask(packing, { input: { label: "books", weight: 1, wantedAt: "2026-03-04T05:06:07.089Z" } });
  expect(json).toEqual({ data: { pack: "books 2026-03-04T05:06:07.089Z" } });
});

test("input that breaks a rule of its class is refused with the fields that are wrong", async () => {
  const { json } = await ask(packing, { input: { label: " ", weight: 1 } });
  expect(json.errors[0].extensions).toEqual({
    code: "BAD_USER_INPUT",
    fields: [{ path: "label", problem: "must not be blank" }],
  });
});

test.each([
  ["of the wrong type", { label: 7, weight: 1 }],
  ["missing a field", { label: "books" }],
  ["with an unknown field", { label: "books", weight: 1, colour: "red" }],
  ["with a date that is none", { label: "books", weight: 1, wantedAt: "tomorrow" }],
])("input %s is the caller's to correct, in GraphQL's own words", async (_name, input) => {
  const { json } = await ask(packing, { input });
  expect(json.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  expect(json.errors[0].message).toContain("$input");
  expect(logged).toEqual([]);
});

test("the schema cannot be read from a subgraph's port by introspection", async () => {
  const { json } = await ask("{ __schema { types { name } } }");
  expect(json.data).toBeUndefined();
});

const noSizes = [
  ...["1e309", "-1e309", "1e300", "2147483648", "9007199254740993", "0.5", "5e-324", `${"9".repeat(400)}`],
  ...['"1"', '"Infinity"', '"NaN"', "null", "true", "{}"],
];

test.each(noSizes.map((number) => [number.slice(0, 30), number]))(
  "%s as a size is refused as the caller's doing, however often it is asked",
  async (_, number) => {
    for (const query of [
      "query Must($n: Int!) { page(first: $n) }",
      "query Preset($n: Int = 3) { page(first: $n) }",
      // Asked with a size that is right, it is compiled; it refuses all the same.
      "query Compiled($n: Int = 3) { page(first: $n) whoami }",
    ]) {
      for (const variables of ['{"n":7}', '{"n":7}', `{"n":${number}}`, `{"n":${number}}`]) {
        const { json } = await post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
        if (variables === '{"n":7}') expect(json.data.page).toBe("7 entries");
        else expect(json.errors[0].extensions.code).toBe("BAD_USER_INPUT");
      }
    }
    expect(logged).toEqual([]);
  },
);
