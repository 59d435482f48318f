import { buildSchema, GraphQLObjectType, GraphQLSchema, GraphQLString, GraphQLUnionType, parse } from "graphql";
import { compiledExecution } from "./compiled-execution.js";
import { hasAsyncTypeResolver } from "./has-async-type-resolver.js";

const Box = new GraphQLObjectType({ name: "Box", fields: { name: { type: GraphQLString } } });
const inTime = new GraphQLUnionType({ name: "InTime", types: [Box], resolveType: () => "Box" });
// As type-graphql resolves every union and interface.
const later = new GraphQLUnionType({ name: "Later", types: [Box], resolveType: async () => "Box" });
const box = { resolve: () => ({ name: "Lid" }) };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: { inTime: { type: inTime, ...box }, later: { type: later, ...box }, box: { type: Box, ...box } },
  }),
});

test.each([
  ["{ box { name } inTime { ... on Box { name } } }", false],
  ["{ box { name } later { ... on Box { name } } }", true],
])("%s waits for the name of a type: %s", (query, waits) =>
  expect(hasAsyncTypeResolver(schema, parse(query))).toBe(waits),
);

test("Whatever a query asks for, it is answered alike the first time, the second and the third", async () => {
  const execute = compiledExecution(schema);
  const document = parse("{ later { __typename ... on Box { name } } inTime { __typename } }");
  for (const _ of [1, 2, 3]) {
    const { data, errors } = await execute({ document, context: {} });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ later: { __typename: "Box", name: "Lid" }, inTime: { __typename: "Box" } });
  }
});

test("A type without a resolver of its own is told at once", () => {
  const plain = buildSchema("type Box { name: String } union Any = Box type Query { any: Any }");
  expect(hasAsyncTypeResolver(plain, parse("{ any { __typename } }"))).toBe(false);
});
