import { buildSchema, parse, validate } from "graphql";
import type { SubgraphCall } from "../graphql/subgraph.js";
import { mergeCalls } from "./merge-calls.js";

const schema = buildSchema(`
  scalar _Any
  union _Entity = Person | Service
  type Query { _entities(representations: [_Any!]!): [_Entity]! people(first: Int): [Person!]! }
  type Person { id: ID! name(in: String): String! friends(first: Int): [Person!]! }
  type Service { id: ID! name: String! }`);

const call = (query: string, variables: Readonly<Record<string, unknown>>, operationName = "List__teams__1") =>
  ({
    kind: "query",
    query,
    operationName,
    variables,
    body: JSON.stringify({ query, operationName, variables }),
  }) as SubgraphCall;

const people = call(
  `query List__teams__1($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) { ...F } }
   fragment F on Person { name friends(first: $first) { id } }`,
  { representations: [{ __typename: "Person", id: "1" }], first: 1 },
);
const others = call(
  `query List__teams__2($representations: [_Any!]!, $first: Int) { _entities(representations: $representations) { ...F } }
   fragment F on Person { friends(first: $first) { name } }`,
  {
    representations: [
      { __typename: "Person", id: "2" },
      { __typename: "Person", id: "3" },
    ],
    first: 2,
  },
);

test("Fetches with the same names of variables and fragments become one valid request, each with its own values", () => {
  const merged = mergeCalls([people, others])?.call as SubgraphCall;
  expect(validate(schema, parse(merged.query))).toEqual([]);
  expect(merged.variables).toEqual({
    representations_0: people.variables?.representations,
    first_0: 1,
    representations_1: others.variables?.representations,
    first_1: 2,
  });
  const { query, operationName, variables } = merged;
  expect(JSON.parse(merged.body)).toEqual({ query, operationName, variables });
});

test("Each gets its own entities and errors by the names it knows; an error without a path is of all", () => {
  const split = mergeCalls([people, others])?.split;
  const errors = [{ message: "of the second", path: ["entities_1", 1, "friends"] }, { message: "of the whole" }];
  expect(split?.({ data: { entities_0: [{ name: "One" }], entities_1: [null, null] }, errors })).toEqual([
    { data: { _entities: [{ name: "One" }] }, errors: [{ message: "of the whole" }] },
    {
      data: { _entities: [null, null] },
      errors: [{ message: "of the second", path: ["_entities", 1, "friends"] }, { message: "of the whole" }],
    },
  ]);
  expect(split?.({ data: null, errors: [] })).toEqual([{ data: null }, { data: null }]);
});

test.each([
  ["of root fields", call("query ($first: Int) { people(first: $first) { id } }", { first: 1 })],
  ["that is too long for a subgraph together", call(others.query, { representations: ["한".repeat(400_000)] })],
])("A fetch %s is sent by itself", (_what, other) => {
  expect(mergeCalls([people, other])).toBeUndefined();
});
