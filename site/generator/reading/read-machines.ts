import type { GraphQLEnumType, GraphQLSchema } from "graphql";
import { isEnumType } from "graphql";
import { SupergraphError } from "../errors/supergraph-error.js";
import type { Machine, State } from "../model/process-model.js";
import { directiveUses, number, text, texts } from "../schema/directive-uses.js";
import { termsOf } from "./read-terms.js";
import { withUses } from "./read-vocabularies.js";

/** The state machines, each with the states of the enum that its `@machine` names. */
export function readMachines(schema: GraphQLSchema): readonly Machine[] {
  const lapsing = new Map(withUses(schema, "Machine", "lapse").map(([{ code }, uses]) => [code, uses]));
  return withUses(schema, "Machine", "machine").map(([term, [use]]) => ({
    ...term,
    states: statesOf(schema, stateEnum(schema, term.coordinate, text(use, "states"))),
    initial: text(use, "initial"),
    lapses: (lapsing.get(term.code) ?? []).map((lapse) => ({
      from: texts(lapse, "from"),
      to: text(lapse, "to"),
      hours: number(lapse, "hours"),
    })),
  }));
}

const statesOf = (schema: GraphQLSchema, type: GraphQLEnumType): readonly State[] =>
  termsOf(schema, type).map((term) => ({
    ...term,
    phase: text(directiveUses(schema, type.getValue(term.code)?.astNode, "phase")[0], "in"),
  }));

function stateEnum(schema: GraphQLSchema, machine: string, name: string): GraphQLEnumType {
  const type = schema.getType(name);
  if (!isEnumType(type)) {
    throw new SupergraphError(
      `${machine} should name the enum of its states with @machine(states:), but the supergraph has no enum "${name}". ` +
        "Name the right one in subgraphs/response-model, compose and generate again.",
    );
  }
  return type;
}
