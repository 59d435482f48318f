import type { Declaration, ProcessModel, State } from "./process-model.js";

/** The state that an operation names by its code alone: of a machine that it moves, where one of those has it. */
export function stateNamed(code: string, { transitions }: Declaration, { machines }: ProcessModel): State | undefined {
  const moved = machines.filter((machine) => transitions.some((transition) => transition.machine === machine.code));
  return [...moved, ...machines].flatMap(({ states }) => states).find((state) => state.code === code);
}
