/** A state change that an operation makes in a machine. */
export interface Transition {
  readonly machine: string;
  readonly from: readonly string[];
  readonly to: string;
  /** It changes other entities than the one acted on. */
  readonly beside?: boolean;
}

/** An operation and its transitions. */
export interface Leading {
  readonly name: string;
  readonly policy: { readonly transitions?: readonly Transition[] };
}

/** One step of a path: any of its operations leads to the next state. */
export interface PathStep {
  readonly operations: readonly string[];
  readonly to: string;
}

/**
 * The shortest path of a machine from a state to one of the wanted states; empty if there is none. Operations that act on the entity are
 * preferred to those that change it as a side effect. Pure.
 */
export function shortestPath(
  operations: readonly Leading[],
  machine: string,
  from: string,
  wanted: readonly string[],
): readonly PathStep[] {
  const known = new Set([from]);
  let reached: readonly { readonly state: string; readonly path: readonly PathStep[] }[] = [{ state: from, path: [] }];
  while (reached.length > 0) {
    const next = reached.flatMap(({ state, path }) =>
      stepsFrom(operations, machine, state).flatMap((step) => {
        if (known.has(step.to)) return [];
        known.add(step.to);
        return [{ state: step.to, path: [...path, step] }];
      }),
    );
    const there = next.find(({ state }) => wanted.includes(state));
    if (there) return there.path;
    reached = next;
  }
  return [];
}

/**
 * A single step by which an operation on the entity itself leads back to one of the wanted states; empty if there is none. Longer paths are not
 * advised: nobody should go round in circles only to repeat what is done. Pure.
 */
export function stepBack(
  operations: readonly Leading[],
  machine: string,
  from: string,
  wanted: readonly string[],
): readonly PathStep[] {
  const ofTheThing = operations.map(({ name, policy: { transitions = [] } }) => ({
    name,
    policy: { transitions: transitions.filter(({ beside }) => !beside) },
  }));
  return stepsFrom(ofTheThing, machine, from)
    .filter(({ to }) => wanted.includes(to))
    .slice(0, 1);
}

/** The steps that are possible from a state. */
function stepsFrom(operations: readonly Leading[], machine: string, state: string): readonly PathStep[] {
  const leading = operations.flatMap(({ name, policy: { transitions = [] } }) =>
    transitions
      .filter((one) => one.machine === machine && one.from.includes(state) && one.to !== state)
      .map(({ to, beside = false }) => ({ name, to, beside })),
  );
  return [...new Set(leading.map(({ to }) => to))].map((to) => {
    const there = leading.filter((one) => one.to === to);
    const itself = there.filter(({ beside }) => !beside);
    return { to, operations: [...new Set((itself.length > 0 ? itself : there).map(({ name }) => name))] };
  });
}
