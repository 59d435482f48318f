import { isReaction } from "../model/is-reaction.js";
import type { Machine, Operation, ProcessModel, Reaction } from "../model/process-model.js";

/** The way from one state to another, or into being where there is no `from`, and what goes it. */
export interface StateEdge {
  readonly from: string | undefined;
  readonly to: string;
  /** Whether the system goes it: by reactions, not by operations. */
  readonly bySystem: boolean;
  readonly by: readonly (Operation | Reaction)[];
  /** Those among them that act on something else, so that it happens beside. */
  readonly beside: readonly (Operation | Reaction)[];
}

/** The ways between the states of a machine, in the order of its states. A way of several operations is one way. */
export function stateEdges(
  machine: Machine,
  { operations, reactions }: Pick<ProcessModel, "operations" | "reactions">,
): readonly StateEdge[] {
  const steps = [...operations, ...reactions].flatMap((by) =>
    by.transitions
      .filter((transition) => transition.machine === machine.code)
      .flatMap(({ from, to, beside }) =>
        (from.length > 0 ? from : [undefined]).map((state) => ({ from: state, to, beside, by })),
      ),
  );
  const codes = machine.states.map(({ code }) => code);
  return [undefined, ...codes].flatMap((from) =>
    codes.flatMap((to) => {
      const own = steps.filter((step) => step.from === from && step.to === to);
      const ways = [false, true]
        .map((bySystem) => {
          const of = own.filter(({ by }) => isReaction(by) === bySystem);
          const beside = of.filter((step) => step.beside).map(({ by }) => by);
          return { from, to, bySystem, by: of.map(({ by }) => by), beside };
        })
        .filter(({ by }) => by.length > 0);
      // A state that is said to be the first has a way into it, whatever goes it.
      const isStart = from === undefined && to === machine.initial;
      return ways.length === 0 && isStart ? [{ from, to, bySystem: false, by: [], beside: [] }] : ways;
    }),
  );
}

/** Whether nothing goes it that acts on the thing itself. */
export const isBeside = ({ by, beside }: StateEdge): boolean => by.length > 0 && beside.length === by.length;
