import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, isUnionType, parse } from "graphql";

const supergraph = buildASTSchema(parse(readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8")), {
  assumeValid: true,
});

test("Whatever an operation answers with has a subscription to its changes, by its name", () => {
  const subscriptions = supergraph.getSubscriptionType()?.getFields() ?? {};
  const things = Object.values(supergraph.getTypeMap()).flatMap((type) =>
    isUnionType(type) && type.name.endsWith("Result") ? [type.name.slice(0, -"Result".length)] : [],
  );
  const nameOf = (thing: string) => `${thing.charAt(0).toLowerCase()}${thing.slice(1)}Changed`;
  expect(things.length).toBeGreaterThan(25);
  expect(things.filter((thing) => !(nameOf(thing) in subscriptions))).toEqual([]);
});
