import type { Machine, Operation } from "../model/process-model.js";

/** The way from one state to another, or into being where there is no `from`, and what goes it: operations, or time. */
export interface StateEdge {
  readonly from: string | undefined;
  readonly to: string;
  readonly operations: readonly Operation[];
  /** After how many hours the system goes it by itself. */
  readonly lapsesAfter: readonly number[];
}

/** The ways between the states of a machine, in the order of its states. A way of several operations is one way. */
export function stateEdges(machine: Machine, all: readonly Operation[]): readonly StateEdge[] {
  const steps = all.flatMap((operation) =>
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
      const lapses = machine.lapses.filter(
        (lapse) => from !== undefined && lapse.from.includes(from) && lapse.to === to,
      );
      const isStart = from === undefined && to === machine.initial;
      if (own.length === 0 && lapses.length === 0 && !isStart) return [];
      const operations = own.map(({ operation }) => operation);
      return [{ from, to, operations, lapsesAfter: lapses.map(({ hours }) => hours) }];
    }),
  );
}
