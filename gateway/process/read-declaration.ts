import type { FieldDefinitionNode } from "graphql";
import type { Declaration } from "./declaration.js";
import { type Arguments, argumentsOf, text, texts } from "./directive-arguments.js";

/** Reads what a field declares, whether it is an operation or a reaction. */
export function readDeclaration(field: FieldDefinitionNode, subgraph: string): Declaration {
  return {
    name: field.name.value,
    description: field.description?.value ?? null,
    subgraph,
    phase: text(argumentsOf(field, "phase")[0]?.in),
    transitions: argumentsOf(field, "transition").map(({ machine, from, to, beside }) => ({
      machine: String(machine),
      from: texts(from),
      to: String(to),
      beside: beside === true,
    })),
    gates: argumentsOf(field, "gate").map((use) => ({ is: String(use.is), of: text(use.of) })),
    establishes: argumentsOf(field, "establishes").map(effect),
    clears: argumentsOf(field, "clears").map(effect),
    controls: argumentsOf(field, "control").map(({ framework, ids }) => ({
      framework: String(framework),
      ids: texts(ids),
    })),
    since: text(argumentsOf(field, "since")[0]?.version),
  };
}

const effect = ({ gate, of, certainty }: Arguments) => ({
  gate: String(gate),
  of: text(of),
  certainty: String(certainty),
});
