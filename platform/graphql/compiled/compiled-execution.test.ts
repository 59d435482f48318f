import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type ExecutionResult,
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { compileQuery } from "graphql-jit";
import { GraphQLDateTime } from "graphql-scalars";
import { CordonError } from "../../runtime/errors.js";
import { maskFault } from "../faults.js";
import { compiledExecution } from "./compiled-execution.js";

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar DateTime
  enum Size { SMALL LARGE }
  interface Thing { id: ID! name: String }
  type Box implements Thing @key(fields: "id") {
    id: ID! name: String size: Size at: DateTime! count: Int ratio: Float flag: Boolean!
    label(prefix: String = "a ", times: Int): String!
    parts: [Part!]! loose: [Part] matrix: [[Int!]]
    inside(first: Int! = 2): [Box!] parent: Box must: Box! broken: String brokenMust: String! late: String lateMust: String!
    holes: [Part!] errors: [Part] never: [String!]!
  }
  type Part @key(fields: "id") { id: ID! weight: Int! broken: Int! box: Box }
  type Bag implements Thing { id: ID! name: String handles: Int! }
  type Refused { message: String! }
  union Result = Box | Bag | Refused
  input Wanted { size: Size! = SMALL ids: [ID!] at: DateTime nested: Wanted }
  input Flat { size: Size! = SMALL ids: [ID!] at: DateTime inner: Inner }
  input Inner { size: Size ids: [ID!] = ["1"] }
  type Query {
    box(id: ID!): Box boxes(wanted: Wanted, first: Int = 3): [Box!]! things: [Thing] result(kind: String!): Result
    nothing: Box mustBe: Box! echo(wanted: Wanted!): String! flat(wanted: Flat!): String! me: String!
  }
  type Mutation { add(by: Int!): Int! fail: Int failHard: Int! total: Int! }
`);

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Box {
  readonly __typename: "Box";
  readonly id: string;
}
const box = (id: string) => ({
  __typename: "Box" as const,
  id,
  name: id === "2" ? null : `Box ${id}`,
  size: id === "1" ? "LARGE" : "SMALL",
  at: new Date(`2026-01-0${id}T00:00:00.000Z`),
  count: Number(id),
  ratio: 0.5,
  flag: id === "1",
  matrix: [[1, 2], null, [3]],
});
const parts = (ids: readonly string[]) =>
  ids.map((id) => ({
    __typename: "Part" as const,
    id,
    weight: Number(id),
    broken: id === "1" ? new Error("part 1 is broken") : 7,
  }));

interface TestContext {
  readonly name: string;
  total: number;
  readonly order: string[];
}

const resolvers = {
  DateTime: GraphQLDateTime,
  Box: {
    __resolveReference: async ({ id }: Box) => {
      await wait(id === "1" ? 8 : 1);
      if (id === "9") throw new CordonError("FORBIDDEN", "You may not see box 9.", { holders: ["Box team"] });
      return id === "8" ? null : box(id);
    },
    label: ({ id }: Box, { prefix, times }: { prefix: string; times?: number }) =>
      `${prefix}${id}${times === undefined ? "" : ` times ${times}`}`,
    parts: async () => parts(["1", "2"]),
    loose: () => [parts(["1"])[0], null, wait(2).then(() => parts(["3"])[0])],
    inside: async (_: Box, { first }: { first: number }) =>
      Array.from({ length: first }, (_, index) => box(`${index + 1}`)),
    parent: () => null,
    must: ({ id }: Box) => (id === "1" ? box("2") : null),
    broken: () => {
      throw new CordonError("CONFLICT" as "FORBIDDEN", "It is broken.");
    },
    brokenMust: () => {
      throw new TypeError("It is broken and must not be.");
    },
    late: async () => {
      await wait(3);
      throw new Error("It came late.");
    },
    lateMust: async ({ id }: Box) => {
      await wait(3);
      if (id === "1") throw new Error("It came late and must not.");
      return "in time";
    },
    holes: () => [parts(["1"])[0], null],
    errors: () => [new Error("first"), parts(["2"])[0], wait(1).then(() => Promise.reject(new Error("third")))],
    never: () => "no list",
  },
  Part: { __resolveReference: ({ id }: Box) => parts([id])[0], box: async ({ id }: Box) => box(id) },
  Thing: { __resolveType: (thing: { __typename: string }) => thing.__typename },
  Result: { __resolveType: (thing: { __typename: string }) => thing.__typename },
  Query: {
    box: (_: unknown, { id }: Box) => (id === "0" ? null : box(id)),
    boxes: async (_: unknown, { first }: { first: number }) => ["1", "2", "3"].slice(0, first).map(box),
    things: () => [box("1"), { __typename: "Bag", id: "7", name: "Bag", handles: 2 }, { __typename: "Stranger" }, null],
    result: async (_: unknown, { kind }: { kind: string }) => {
      if (kind === "Box") return box("1");
      return kind === "Bag"
        ? { __typename: kind, id: "7", name: "Bag", handles: null }
        : { __typename: kind, message: "No." };
    },
    nothing: () => undefined,
    mustBe: async () => null,
    echo: (_: unknown, { wanted }: { wanted: object }) => JSON.stringify(wanted),
    flat: (_: unknown, { wanted }: { wanted: object }) => JSON.stringify(wanted),
    me: (_: unknown, __: unknown, { name }: TestContext) => name,
  },
  Mutation: {
    add: async (_: unknown, { by }: { by: number }, context: TestContext) => {
      context.order.push(`add ${by} begins`);
      await wait(5 / by);
      context.total += by;
      context.order.push(`add ${by} ends`);
      return context.total;
    },
    fail: async () => {
      throw new Error("It failed.");
    },
    failHard: () => {
      throw new Error("It failed hard.");
    },
    total: (_: unknown, __: unknown, { total }: TestContext) => total,
  },
};

const build = () =>
  buildSubgraphSchema({
    typeDefs,
    resolvers: resolvers as unknown as Parameters<typeof buildSubgraphSchema>[0] extends infer Module
      ? Module extends { resolvers?: infer R }
        ? R
        : never
      : never,
  });

const schema: GraphQLSchema = build();
/** Compiles as ever, and counts. */
const compile = jest.fn(compileQuery<Record<string, unknown>, Record<string, unknown>>);
const run = compiledExecution(build(), compile);
const contextOf = (): TestContext => ({ name: "Ada", total: 0, order: [] });

/** What a caller reads, who is not told of faults. Errors come in the order in which they happen, which is nobody's promise. */
function answerOf({ data, errors }: ExecutionResult): unknown {
  const read = errors?.map((error) => maskFault(error.toJSON(), error));
  const sorted = read?.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
  return JSON.parse(JSON.stringify({ data, errors: sorted }));
}

const placeOf = ({ path, message }: GraphQLFormattedError) => `${path?.join()} ${message}`;

async function answers(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const [first, second] = [contextOf(), contextOf()];
  const expected = await execute({ schema, document, variableValues: variables, contextValue: first });
  // The first time it is not compiled yet.
  await run({ document, variables, context: contextOf() });
  const compiled = await run({ document, variables, context: second });
  return { expected: answerOf(expected), compiled: answerOf(compiled), orders: [first.order, second.order] };
}

const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename ... on Box { id name label parts { id } } ... on Part { weight box { name } } } }`;
const reference = (id: string, __typename = "Box") => ({ __typename, id });

test.each<[string, string, Record<string, unknown>?]>([
  ["plain fields", "{ box(id: 1) { id name size at count ratio flag matrix __typename } me }"],
  ["aliases and arguments", '{ box(id: 2) { a: label b: label(prefix: "b ", times: 3) c: label(times: null) } }'],
  [
    "lists of lists of objects",
    "{ boxes { id inside(first: 1) { id inside { id parts { id weight box { id } } } } } }",
  ],
  ["an object that is not there", "{ box(id: 0) { id } nothing { id } }"],
  ["null where none may be", "{ mustBe { id } me }"],
  ["null where none may be, further down", "{ boxes { id must { id } } me }"],
  ["null where none may be, in an object that may be null", "{ box(id: 2) { must { id } } me }"],
  ["null in a list that may have none", "{ box(id: 1) { id holes { id } } }"],
  ["null in a list that may have some, and an entry that comes later", "{ box(id: 1) { loose { id weight } } }"],
  ["an error that a resolver throws", "{ box(id: 1) { id broken } boxes { broken } }"],
  ["an error where no null may be", "{ box(id: 1) { id brokenMust } me }"],
  ["an error where no null may be, in a list", "{ boxes { id brokenMust } me }"],
  ["an error that comes later", "{ box(id: 1) { id late } boxes { late } me }"],
  ["an error that comes later where no null may be", "{ box(id: 1) { id lateMust } boxes { lateMust } me }"],
  ["errors that are values", "{ box(id: 1) { parts { id broken } } me }"],
  ["errors in a list, at once and later", "{ box(id: 1) { errors { id } } }"],
  ["no list where a list must be", "{ box(id: 1) { never } me }"],
  ["an interface", "{ things { __typename id name ... on Box { size parts { id } } ... on Bag { handles } } }"],
  [
    "a union",
    'query ($kind: String! = "Box") { result(kind: $kind) { __typename ... on Box { id } ... on Refused { message } } }',
  ],
  [
    "a union, another member",
    '{ result(kind: "Refused") { ... on Box { id } ... on Refused { message } ... on Thing { name } } }',
  ],
  ["a union, null where none may be", '{ result(kind: "Bag") { ... on Bag { name handles } } me }'],
  ["a union, a member that it does not have", '{ result(kind: "Part") { __typename } me }'],
  [
    "a field that is skipped",
    "query ($no: Boolean!) { me @skip(if: $no) box(id: 1) { id name @include(if: $no) parts @skip(if: $no) { id } } }",
    { no: true },
  ],
  [
    "a field that is not skipped",
    "query ($no: Boolean!) { me @skip(if: $no) box(id: 1) { id name @include(if: $no) parts @skip(if: $no) { id } } }",
    { no: false },
  ],
  [
    "a field that is both left out and asked for",
    "query ($no: Boolean!) { box(id: 1) { id ... @include(if: $no) { id name } name @skip(if: $no) } }",
    { no: false },
  ],
  [
    "conditions on fragments in two places",
    "query ($a: Boolean!, $b: Boolean!) { box(id: 1) { ...F @include(if: $a) must { ...F @include(if: $b) id } } } fragment F on Box { name parts { weight } }",
    { a: true, b: false },
  ],
  [
    "conditions on fragments in two places, the other way",
    "query ($a: Boolean!, $b: Boolean!) { box(id: 1) { ...F @include(if: $a) must { ...F @include(if: $b) id } } } fragment F on Box { name parts { weight } }",
    { a: false, b: true },
  ],
  [
    "both conditions at once",
    "query ($a: Boolean!, $b: Boolean!) { me @include(if: $a) @skip(if: $b) box(id: 1) @include(if: $a) { id } }",
    { a: true, b: true },
  ],
  [
    "fragments within fragments",
    "{ boxes { ...A } } fragment A on Box { id ...B } fragment B on Thing { name ... on Box { parts { ...C } } } fragment C on Part { weight }",
  ],
  [
    "the same field with selections in two places",
    "{ box(id: 1) { parts { id } must { id } } box(id: 1) { parts { weight } must { name } } }",
  ],
  [
    "variables in arguments",
    "query ($first: Int, $id: ID!) { boxes(first: $first) { id } box(id: $id) { id } }",
    { first: 2, id: 3 },
  ],
  [
    "variables left out and null",
    "query ($first: Int, $times: Int) { boxes(first: $first) { label(times: $times) } }",
    { times: null },
  ],
  [
    "input objects",
    "query ($wanted: Wanted!) { echo(wanted: $wanted) }",
    { wanted: { ids: ["1", 2], nested: { size: "LARGE" }, at: "2026-01-01T00:00:00.000Z" } },
  ],
  [
    "input objects with variables inside",
    "query ($size: Size!, $id: ID!) { echo(wanted: { size: $size, ids: [$id, 7], nested: { ids: null } }) }",
    { size: "LARGE", id: "4" },
  ],
  [
    "input objects that do not lead back to themselves",
    "query ($wanted: Flat!) { flat(wanted: $wanted) }",
    { wanted: { ids: [1, "2"], at: "2026-01-01T00:00:00.000Z", inner: { size: null } } },
  ],
  [
    "input objects with variables and defaults inside",
    "query ($size: Size!, $id: ID! = 4, $inner: Inner) { flat(wanted: { size: $size, ids: [$id, 7], inner: $inner }) }",
    { size: "LARGE" },
  ],
  ...[{}, { size: null }, { times: null }, { size: "LARGE", times: 2 }].map(
    (variables): [string, string, Record<string, unknown>] => [
      `input objects with variables inside that are left out or null: ${JSON.stringify(variables)}`,
      `query ($size: Size, $ids: [ID!], $id: ID = 4, $times: Int = 1) {
        flat(wanted: { size: $size, inner: { ids: $ids } }) box(id: 1) { label(times: $times) } boxes(wanted: { ids: [$id] }) { id } }`,
      variables,
    ],
  ),
  ...[{}, { ids: ["2"] }, { id: "3" }, { id: "3", size: "LARGE" }].map(
    (variables): [string, string, Record<string, unknown>] => [
      `variables left out in fragments and input objects within each other: ${JSON.stringify(variables)}`,
      `query ($size: Size, $ids: [ID!], $id: ID!, $at: DateTime) { ...F }
      fragment F on Query { a: flat(wanted: { at: $at, size: SMALL, inner: { size: $size, ids: $ids } }) b: box(id: 1) { label } ...G }
      fragment G on Query { c: flat(wanted: { size: $size, inner: { ids: $ids } }) boxes(wanted: { ids: [$id], nested: { ids: [$id] } }, first: 1) { id } }`,
      variables,
    ],
  ),
  [
    "a variable that is null by default, where a field has another default",
    "query ($ids: [ID!] = null) { flat(wanted: { inner: { ids: $ids } }) me }",
  ],
  ["a variable that is null by default", "query ($size: Size = null) { flat(wanted: { inner: { size: $size } }) me }"],
  [
    "a variable that is null by default, where none may be",
    "query ($size: Size = null) { flat(wanted: { size: $size }) me }",
  ],
  [
    "a variable within the literal of a scalar",
    'query ($id: ID!) { _entities(representations: [{ __typename: "Box", id: $id }]) { ... on Box { id name } } }',
    { id: "3" },
  ],
  ["null for a list's entry that must not be", "query ($id: ID = 4) { flat(wanted: { ids: [$id] }) me }", { id: null }],
  ["null for a condition that has a default", "query ($yes: Boolean = true) { me @include(if: $yes) }", { yes: null }],
  [
    "an input object that does not fit",
    "query ($wanted: Flat!) { flat(wanted: $wanted) }",
    { wanted: { size: "HUGE", ids: [{}], odd: 1, at: "yesterday" } },
  ],
  [
    "a recursive input object with a default",
    "query ($wanted: Wanted! = { size: LARGE, nested: { nested: { ids: [1] } } }) { echo(wanted: $wanted) }",
  ],
  [
    "a recursive input object beside a default that it is given instead of",
    "query ($wanted: Wanted! = { size: LARGE }, $id: ID!) { echo(wanted: $wanted) box(id: $id) { id } }",
    { wanted: { nested: { at: "2026-01-01T00:00:00.000Z" } }, id: "2" },
  ],
  ...[{}, { wanted: null }, { wanted: { nested: { nested: { size: "LARGE" } } } }].map(
    (variables): [string, string, Record<string, unknown>] => [
      `a recursive input object that may be left out: ${JSON.stringify(variables)}`,
      "query ($wanted: Wanted, $first: Int) { boxes(wanted: $wanted, first: $first) { id } }",
      variables,
    ],
  ),
  [
    "recursive input objects within input objects and lists",
    "query ($wanted: Wanted, $size: Size) { echo(wanted: { size: $size, nested: $wanted }) boxes(wanted: $wanted) { id } }",
    { wanted: { ids: ["4"] }, size: "LARGE" },
  ],
  ["a single value for a list", "query ($wanted: Wanted!) { echo(wanted: $wanted) }", { wanted: { ids: "5" } }],
  ["a variable that is missing", "query ($id: ID!) { box(id: $id) { id } }", {}],
  [
    "a variable that does not fit",
    "query ($id: ID!, $first: Int) { box(id: $id) { id } boxes(first: $first) { id } }",
    { id: { a: 1 }, first: "x" },
  ],
  [
    "a variable that does not fit further down",
    "query ($wanted: Wanted!) { echo(wanted: $wanted) }",
    { wanted: { size: "HUGE", nested: { odd: 1 }, at: "yesterday" } },
  ],
  ["null for a variable that must not be", "query ($id: ID!) { box(id: $id) { id } }", { id: null }],
  ["entities of two kinds", entities, { representations: [reference("1"), reference("3", "Part"), reference("2")] }],
  [
    "entities that are not there or forbidden",
    entities,
    { representations: [reference("8"), reference("1"), reference("9"), reference("2")] },
  ],
  ["entities of a kind that is not known", entities, { representations: [reference("1"), reference("1", "Car")] }],
  ["entities without any", entities, { representations: [] }],
  ["the subgraph's own schema", "{ _service { sdl } }"],
  ["mutations", "mutation { add(by: 1) second: add(by: 2) total third: add(by: 5) }"],
  ["mutations that fail", "mutation { add(by: 1) fail second: add(by: 2) total }"],
  ["mutations that fail where no null may be", "mutation { add(by: 1) failHard second: add(by: 2) }"],
])("Compiled execution answers as graphql-js does: %s.", async (_name, query, variables = {}) => {
  const { expected, compiled, orders } = await answers(query, variables);
  expect(compiled).toEqual(expected);
  expect(orders[1]).toEqual(orders[0]);
});

test("A query whose filters are left out is compiled all the same, for the filters that are given.", async () => {
  const document = parse("query ($size: Size, $ids: [ID!]) { flat(wanted: { size: $size, inner: { ids: $ids } }) }");
  compile.mockClear();
  const ask = (variables: Record<string, unknown>) => run({ document, variables, context: contextOf() });
  await ask({});
  for (const variables of [{}, {}, { size: "LARGE" }, { size: "SMALL" }]) await ask(variables);
  expect(compile).toHaveBeenCalledTimes(2);
});

test("A query whose filter leads back to itself is compiled, and what its variables hold is still checked.", async () => {
  const document = parse("query ($wanted: Wanted!) { echo(wanted: $wanted) }");
  compile.mockClear();
  const ask = (wanted: unknown) => run({ document, variables: { wanted }, context: contextOf() });
  const deep = { nested: { nested: { nested: { ids: ["1"] } } } };
  for (let time = 0; time < 3; time += 1) expect((await ask(deep)).errors).toBeUndefined();
  expect(compile).toHaveBeenCalledTimes(1);
  const { errors } = await ask({ nested: { nested: { size: "HUGE" } } });
  expect(errors?.[0]?.message).toContain('Value "HUGE" does not exist in "Size" enum');
});
