import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, isUnionType, parse } from "graphql";
import subgraphs from "../../subgraphs/subgraphs.json";

const schemas = Object.keys(subgraphs).map((name) =>
  buildASTSchema(parse(readFileSync(join(__dirname, "../../subgraphs", name, "schema.graphql"), "utf8")), {
    assumeValid: true,
  }),
);

test("Whatever an operation answers with has a subscription to its changes, by its name, where its subgraph has any", () => {
  const live = schemas.filter((schema) => schema.getSubscriptionType());
  const things = live.flatMap((schema) => {
    const subscriptions = schema.getSubscriptionType()?.getFields() ?? {};
    return Object.values(schema.getTypeMap()).flatMap(({ name }) => {
      if (!name.endsWith("Result") || !isUnionType(schema.getType(name))) return [];
      const thing = name.slice(0, -"Result".length);
      return [{ thing, isDelivered: `${thing.charAt(0).toLowerCase()}${thing.slice(1)}Changed` in subscriptions }];
    });
  });
  expect(things.length).toBeGreaterThan(25);
  expect(things.filter(({ isDelivered }) => !isDelivered).map(({ thing }) => thing)).toEqual([]);
});
