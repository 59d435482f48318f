import { getIntrospectionQuery } from "graphql";
import { startSystem, type TestSystem } from "./test-support/system.js";

/* What tools send to learn of the schema, by all their options and in all their ways of writing it. */

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ RATE_LIMIT: 0 });
});
afterAll(() => system.stop());

const options = [
  "descriptions",
  "specifiedByUrl",
  "directiveIsRepeatable",
  "schemaDescription",
  "inputValueDeprecation",
  "experimentalDirectiveDeprecation",
  "oneOf",
] as const;

/** Every choice of the options, each of them on or off. */
const choices = Array.from({ length: 2 ** options.length }, (_, bits) =>
  Object.fromEntries(options.map((option, place) => [option, Boolean(bits & (1 << place))])),
);

test("the introspection query of graphql-js is answered with every choice of its options", async () => {
  for (const choice of choices) {
    const { status, body } = await system.ask(getIntrospectionQuery(choice));
    expect({ choice, status, errors: body.errors }).toEqual({ choice, status: 200, errors: undefined });
    expect(body.data.__schema.types.length).toBeGreaterThan(10);
  }
});

test.each([0, 1, 9, 20])("it is answered to any depth of types: %d", async (typeDepth) => {
  expect((await system.ask(getIntrospectionQuery({ typeDepth } as object))).status).toBe(200);
});

const written: readonly { readonly way: string; readonly query: string; readonly variables?: object }[] = [
  {
    way: "fragments within fragments",
    query: `query { __schema { types { ...FullType } directives { args { ...Input } } } }
     fragment FullType on __Type { name isOneOf fields(includeDeprecated: true) { args { ...Input } type { ...Ref } } }
     fragment Input on __InputValue { name type { ...Ref } defaultValue }
     fragment Ref on __Type { kind name ofType { kind name ofType { kind name } } }`,
  },
  {
    way: "a fragment of the whole schema",
    query: "{ __schema { ...S } } fragment S on __Schema { queryType { name } }",
  },
  {
    way: "inline fragments",
    query: "{ ... on Query { __schema { ... on __Schema { types { ... on __Type { name isOneOf } } } } } }",
  },
  {
    way: "beside data, in one fragment",
    query:
      "{ ...Both } fragment Both on Query { whoAsks __schema { ...S } } fragment S on __Schema { queryType { ...T } } fragment T on __Type { name }",
  },
  {
    way: "with variables",
    query:
      "query ($name: String!, $old: Boolean = false) { __type(name: $name) { ...T } } fragment T on __Type { fields(includeDeprecated: $old) { name } }",
    variables: { name: "Incident" },
  },
  {
    way: "with conditions",
    query:
      "query ($yes: Boolean!) { whoAsks __schema @include(if: $yes) { ...S @skip(if: $yes) } } fragment S on __Schema { queryType { name } }",
    variables: { yes: false },
  },
  {
    way: "several times",
    query: '{ a: __type(name: "Query") { ...T } b: __type(name: "Page") { ...T } } fragment T on __Type { name }',
  },
  {
    way: "__typename of it",
    query: "{ __schema { ...S } } fragment S on __Schema { __typename types { __typename } }",
  },
];

test.each(written)("introspection is answered when it is written with $way", async ({ query, variables = {} }) => {
  const { status, body } = await system.ask(query, { variables });
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  if (query.includes("whoAsks")) expect(body.data.whoAsks).toBe("Ji-woo Park, Exchange");
});

test("a fragment on introspection that nothing spreads, or with a field that there is not, is refused in words", async () => {
  for (const query of [
    "{ whoAsks } fragment S on __Schema { queryType { name } }",
    "{ __schema { ...S } } fragment S on __Schema { nothing }",
  ]) {
    const { status, body } = await system.ask(query);
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
  }
});
