import { isReaction } from "../model/is-reaction.js";
import type { Machine, Operation, ProcessModel, Reaction } from "../model/process-model.js";

/** The way from one state to another, or into being where there is no `from`, and what goes it. */
export interface StateEdge {
  readonly from: string | undefined;
  readonly to: string;
  /** Whether the system goes it: by reactions, not by operations. */
  readonly bySystem: boolean;
  /** Whether it happens to other things beside the one that is acted on. */
  readonly beside: boolean;
  readonly by: readonly (Operation | Reaction)[];
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
      const ways = kinds
        .map((kind) => ({ from, to, ...kind, by: own.filter((step) => isOfKind(step, kind)).map(({ by }) => by) }))
        .filter(({ by }) => by.length > 0);
      // A state that is said to be the first has a way into it, whatever goes it.
      const isStart = from === undefined && to === machine.initial;
      return ways.length === 0 && isStart ? [{ from, to, bySystem: false, beside: false, by: [] }] : ways;
    }),
  );
}

type Kind = Pick<StateEdge, "bySystem" | "beside">;

/** Between two states there may be each of these: what people do and what the system does, to the thing itself and beside. */
const kinds: readonly Kind[] = [false, true].flatMap((beside) =>
  [false, true].map((bySystem) => ({ bySystem, beside })),
);

const isOfKind = (step: { readonly by: Operation | Reaction; readonly beside: boolean }, kind: Kind) =>
  isReaction(step.by) === kind.bySystem && step.beside === kind.beside;
