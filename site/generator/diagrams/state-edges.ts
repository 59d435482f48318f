import type { Machine, Operation } from "../model/process-model.js";

/** The way from one state to another, or into being where there is no `from`, and the operations that go it. */
export interface StateEdge {
  readonly from: string | undefined;
  readonly to: string;
  readonly operations: readonly Operation[];
}

/** The ways between the states of a machine, in the order of its states. A way of several operations is one way. */
export function stateEdges(machine: Machine, operations: readonly Operation[]): readonly StateEdge[] {
  const steps = operations.flatMap((operation) =>
    operation.transitions
      .filter((transition) => transition.machine === machine.code)
      .flatMap(({ from, to }) =>
        (from.length > 0 ? from : [undefined]).map((state) => ({ from: state, to, operation })),
      ),
  );
  const codes = machine.states.map(({ code }) => code);
  return [undefined, ...codes].flatMap((from) =>
    codes.flatMap((to) => {
      const own = steps.filter((step) => step.from === from && step.to === to);
      const isStart = from === undefined && to === machine.initial;
      return own.length > 0 || isStart ? [{ from, to, operations: own.map(({ operation }) => operation) }] : [];
    }),
  );
}
