import { buildSchema, parse, validate } from "graphql";
import { processorTimeOf } from "../../test/support/processor-time.js";
import { maySeeSchema, withoutSuggestion } from "./may-see-schema.js";

test.each([
  ["people", "PERSON", true],
  ["people", "SERVICE_ACCOUNT", false],
  ["everybody", "SERVICE_ACCOUNT", true],
  ["nobody", "PERSON", false],
] as const)("with the schema shown to %s, a %s sees it: %p", (allowed, kind, sees) => {
  expect(maySeeSchema({ kind }, allowed)).toBe(sees);
});

const schema = buildSchema(`
  type Query { secret(secretly: Boolean): Thing other(by: Order, in: Filter): String }
  type Thing { name: String } enum Order { SECRET_ORDER } input Filter { secretFilter: Int }
`);

test.each([
  "{ secre { name } }",
  "{ secret(secretl: true) { name } }",
  "{ ... on Thin { name } }",
  "{ other(by: SECRET_ORDR) }",
  "{ other(in: { secretFiltr: 1 }) }",
  "{ secret }",
])("%s is refused without naming what the schema has", (query) => {
  const messages = validate(schema, parse(query)).map(({ message }) => message);
  expect(messages.join()).toMatch(/Did you mean/);
  for (const message of messages.map(withoutSuggestion)) {
    expect(message).not.toMatch(/Did you mean|secretly|SECRET_ORDER|secretFilter|"Thing"\?/);
    expect(message).toMatch(/\.$/);
  }
});

test("a message that quotes many beginnings of a guess, and no end, is gone through once", async () => {
  const message = `Int cannot represent "${"Did you mean ".repeat(20_000)}".`;
  const taken = await processorTimeOf(() => expect(withoutSuggestion(message)).toBe(message));
  expect(taken).toBeLessThan(1_000);
});
