import { buildSchema, parse, specifiedRules, validate } from "graphql";
import { gatewayRules } from "./validation-rules.js";

const schema = buildSchema(`
  input Measured { ratio: Float, counts: [Int!] }
  type Query { about(ratio: Float, measured: Measured): Boolean }`);

const refusedBy = (rules: typeof gatewayRules, query: string) =>
  validate(schema, parse(query), rules).map(({ message }) => message);

test.each([
  "{ about(ratio: 1e999) }",
  "{ about(ratio: -1e309) }",
  `{ about(ratio: ${"9".repeat(310)}) }`,
  "{ about(measured: { ratio: 1e999 }) }",
  "query ($ratio: Float = 1e999) { about(ratio: $ratio) }",
])("A number that no Float can be is refused in words, though GraphQL's own rules let it pass: %s", (query) => {
  expect(refusedBy(specifiedRules, query)).toEqual([]);
  expect(refusedBy(gatewayRules, query)).toEqual([expect.stringMatching(/^This number is too large/)]);
});

test("The largest and the smallest numbers that a Float can be pass", () => {
  for (const ratio of ["1.7976931348623157e308", "-1.7e308", "5e-324", "1e-999", "0"])
    expect(refusedBy(gatewayRules, `{ about(ratio: ${ratio}) }`)).toEqual([]);
});
