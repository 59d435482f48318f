/** A change of the state of a machine that an operation makes. */
export interface Transition {
  readonly machine: string;
  readonly from: readonly string[];
  readonly to: string;
  /** It happens to other things beside the one that is acted on. */
  readonly beside?: boolean;
}

/** An operation, with the states that it leads from and to. */
export interface Leading {
  readonly name: string;
  readonly policy: { readonly transitions?: readonly Transition[] };
}

/** One stretch of a way: the operations of which any leads to the next state. */
export interface Stretch {
  readonly operations: readonly string[];
  readonly to: string;
}

/**
 * The shortest way of a machine from a state to one of some others, stretch by stretch; none where no operation leads there. What moves the
 * thing that it acts on goes before what moves such things beside. Pure.
 */
export function ways(
  operations: readonly Leading[],
  machine: string,
  from: string,
  wanted: readonly string[],
): readonly Stretch[] {
  const known = new Set([from]);
  let reached: readonly { readonly state: string; readonly way: readonly Stretch[] }[] = [{ state: from, way: [] }];
  while (reached.length > 0) {
    const next = reached.flatMap(({ state, way }) =>
      stretchesFrom(operations, machine, state).flatMap((stretch) => {
        if (known.has(stretch.to)) return [];
        known.add(stretch.to);
        return [{ state: stretch.to, way: [...way, stretch] }];
      }),
    );
    const there = next.find(({ state }) => wanted.includes(state));
    if (there) return there.way;
    reached = next;
  }
  return [];
}

/**
 * The one step of a thing itself that leads from a state back to one of some others: nobody is advised to go round, or to move it beside others,
 * only to do once more what is done. None where there is no such step. Pure.
 */
export function stepBack(
  operations: readonly Leading[],
  machine: string,
  from: string,
  wanted: readonly string[],
): readonly Stretch[] {
  const ofTheThing = operations.map(({ name, policy: { transitions = [] } }) => ({
    name,
    policy: { transitions: transitions.filter(({ beside }) => !beside) },
  }));
  return stretchesFrom(ofTheThing, machine, from)
    .filter(({ to }) => wanted.includes(to))
    .slice(0, 1);
}

/** Where operations lead to from a state. */
function stretchesFrom(operations: readonly Leading[], machine: string, state: string): readonly Stretch[] {
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
