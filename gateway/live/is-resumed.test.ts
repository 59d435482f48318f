import { buildSchema, Kind, type OperationDefinitionNode, parse } from "graphql";
import type { PreparedOperation } from "../planning/prepared-operation.js";
import { isResumed } from "./is-resumed.js";

const schema = buildSchema("type Query { no: Int } type Subscription { ticked(after: String, every: Int): Int }");

function prepared(text: string): PreparedOperation {
  const document = parse(text);
  const fragments = document.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  return { operation, fragments: Object.fromEntries(fragments), schema } as unknown as PreparedOperation;
}

test.each([
  ["subscription { ticked }", {}, false],
  ["subscription { ticked(every: 2) }", {}, false],
  ["subscription { ticked(after: null) }", {}, false],
  ['subscription { ticked(after: "x") }', {}, true],
  ["subscription ($a: String) { ticked(after: $a) }", {}, false],
  ["subscription ($a: String) { ticked(after: $a) }", { a: null }, false],
  ["subscription ($a: String) { ticked(after: $a) }", { a: "x" }, true],
  ['subscription ($a: String = "x") { ticked(after: $a) }', {}, true],
  ['subscription ($a: String = "x") { ticked(after: $a) }', { a: null }, false],
  ["subscription ($a: String = null) { ticked(after: $a) }", {}, false],
  ["subscription ($a: String) { ...on Subscription { ticked(after: $a) } }", { a: "x" }, true],
  ["subscription { ...Two } fragment Two on Subscription { ticked }", {}, false],
  ['subscription { ...Two } fragment Two on Subscription { ticked(after: "x") }', {}, true],
])("%s with %j goes on from somewhere: %s", (text, variables, expected) => {
  expect(isResumed(prepared(text), variables)).toBe(expected);
});
