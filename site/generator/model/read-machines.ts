import type { GraphQLEnumType, GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import type { Machine, Operation } from "./process-model.js";
import { termsOf } from "./read-terms.js";
import { SupergraphError } from "./supergraph-error.js";
import { wordsOfCode } from "./words-of-code.js";

/** The state machines that the operations' transitions speak of. */
export function readMachines(schema: GraphQLSchema, operations: readonly Operation[]): readonly Machine[] {
  const names = operations.flatMap((operation) => operation.transitions.map(({ machine }) => machine));
  const machines = schema.getType("Machine");
  const terms = isEnumType(machines) ? termsOf(schema, machines) : [];
  return [...new Set(names)].map((code) => ({
    ...(terms.find((term) => term.code === code) ?? {
      coordinate: `Machine.${code}`,
      code,
      title: wordsOfCode(code),
      description: "",
    }),
    states: termsOf(schema, stateEnum(schema, code)),
  }));
}

/** The states of the machine `Alert` are the enum `AlertState`, or `Alert` where the machine is itself an enum. */
function stateEnum(schema: GraphQLSchema, machine: string): GraphQLEnumType {
  const type = [`${machine}State`, machine].map((name) => schema.getType(name)).find(isEnumType);
  if (!type) {
    throw new SupergraphError(
      `Operations have transitions of the machine ${machine}, but the supergraph has no enum ${machine}State, so its ` +
        `states have no names. Let a type of the schema show its state with that enum, compose and generate again.`,
    );
  }
  return type;
}
