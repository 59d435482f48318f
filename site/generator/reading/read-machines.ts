import { SupergraphError } from "../errors/supergraph-error.js";
import type { Machine } from "../model/process-model.js";
import { text } from "../schema/directive-uses.js";
import { type Enums, type EnumValue, valuesOf } from "./read-enums.js";

/** The state machines, each with the states of the enum that its `@machine` names. */
export function readMachines(enums: Enums): readonly Machine[] {
  return valuesOf(enums, "Machine").map(({ term, uses }) => {
    const [use] = uses("machine");
    return {
      ...term,
      states: statesOf(enums, term.coordinate, text(use, "states")).map((state) => ({
        ...state.term,
        phase: text(state.uses("phase")[0], "in"),
      })),
      initial: text(use, "initial"),
    };
  });
}

function statesOf(enums: Enums, machine: string, name: string): readonly EnumValue[] {
  const states = enums.get(name);
  if (!states) {
    throw new SupergraphError(
      `${machine} should name the enum of its states with @machine(states:), but the supergraph has no enum "${name}". ` +
        "Name the right one in subgraphs/response-model, compose and generate again.",
    );
  }
  return states.values;
}
