import type { Declaration, Effect, Transition } from "../model/process-model.js";
import { has, withGate } from "./gate-set.js";
import { type Cluster, counted, type Thing, type World } from "./world.js";

/** One way in which an operation or a reaction can be carried out in a world. */
export interface Step {
  readonly declaration: Declaration;
  /** Which part it acts on; undefined where it acts on the whole. */
  readonly part: number | undefined;
  readonly after: World;
}

type Scope = "THIS_SERVICE" | "EVERY_SERVICE";

/** The transitions of the thing that is acted on. In a cluster of one machine alone, whatever moves it acts on it. */
const own = (transitions: readonly Transition[], machine: string | undefined, isAlone = false) =>
  transitions.filter((one) => one.machine === machine && (isAlone || !one.beside));
const beside = (transitions: readonly Transition[], machine: string | undefined) =>
  transitions.filter((one) => one.machine === machine && one.beside);

/** Whether it acts on one part: it moves one, or asks for or has an effect on "this service" without moving the whole. */
const actsOnPart = ({ transitions, gates, establishes, clears }: Declaration, { whole, part }: Cluster): boolean => {
  if (!part) return false;
  if (own(transitions, part.machine).length > 0) return true;
  const namesOne = [...gates, ...establishes, ...clears].some(({ of }) => of === "THIS_SERVICE");
  return namesOne && own(transitions, whole).length === 0 && beside(transitions, part.machine).length === 0;
};

/** Whether a gate is open in a world. One that the cluster does not follow is free. */
function isOpen(gate: string, of: string, cluster: Cluster, world: World, part: number | undefined): boolean {
  const derived = cluster.derived[gate];
  if (derived && of !== "THIS_SERVICE") return derived(world);
  if (cluster.gates.part.includes(gate) && (of === "THIS_SERVICE" || of === "EVERY_SERVICE")) {
    const things: readonly Thing[] =
      of === "EVERY_SERVICE" ? counted(cluster, world) : [world.parts[part ?? -1]].flatMap((one) => one ?? []);
    return things.every(({ open }) => has(open, gate));
  }
  return !cluster.gates.whole.includes(gate) || has(world.whole.open, gate);
}

/** What of an operation or a reaction matters to a cluster. */
interface Plan {
  readonly onPart: boolean;
  readonly gates: Declaration["gates"];
  /** The transitions of what it acts on, and what moves beside. */
  readonly ways: readonly Transition[];
  readonly besides: readonly Transition[];
  readonly effects: readonly { readonly effect: Effect; readonly opens: boolean }[];
  /** The gates that it opens or shuts of one service. */
  readonly ofEach: ReadonlySet<string>;
}

const plans = new WeakMap<Cluster, WeakMap<Declaration, Plan>>();

/** Looked up once, since worlds are many. */
function planOf(declaration: Declaration, cluster: Cluster): Plan {
  const known = plans.get(cluster) ?? new WeakMap<Declaration, Plan>();
  plans.set(cluster, known);
  const plan = known.get(declaration) ?? planSteps(declaration, cluster);
  known.set(declaration, plan);
  return plan;
}

function planSteps(declaration: Declaration, cluster: Cluster): Plan {
  const { whole, part, gates, derived } = cluster;
  const isFollowed = (gate: string) => gates.whole.includes(gate) || gates.part.includes(gate);
  const onPart = actsOnPart(declaration, cluster);
  const effects = [
    ...declaration.clears.map((effect) => ({ effect, opens: false })),
    ...declaration.establishes.map((effect) => ({ effect, opens: true })),
  ].filter(({ effect: { gate } }) => isFollowed(gate));
  return {
    onPart,
    gates: declaration.gates.filter(({ gate }) => isFollowed(gate) || derived[gate]),
    ways: own(declaration.transitions, onPart ? part?.machine : whole, part === undefined),
    besides: beside(declaration.transitions, part?.machine),
    effects,
    ofEach: new Set(effects.flatMap(({ effect: { gate, of } }) => (of === "THIS_SERVICE" ? [gate] : []))),
  };
}

/** Everything that an operation or a reaction can make of a world: nothing where it is refused. */
export function stepsOf(declaration: Declaration, cluster: Cluster, world: World): readonly Step[] {
  const plan = planOf(declaration, cluster);
  const places = plan.onPart ? world.parts.map((_, place) => place) : [undefined];
  return places
    .filter((part) => plan.gates.every(({ gate, of }) => isOpen(gate, of, cluster, world, part)))
    .flatMap((part) =>
      moved(plan, world, part)
        .flatMap((after) => affected(plan, cluster, after, part))
        .map((after) => ({ declaration, part, after })),
    );
}

interface Moved {
  readonly world: World;
  /** The parts that it moved. */
  readonly parts: readonly number[];
}

/** The worlds to which the transitions lead. */
function moved({ ways, besides }: Plan, world: World, place: number | undefined): readonly Moved[] {
  const thing = place === undefined ? world.whole : world.parts[place];
  if (!thing) return [];
  // What moves nothing of its own acts on something that is there.
  const to = ways.length === 0 ? (thing.state === undefined ? [] : [thing.state]) : targets(ways, thing);
  return to.flatMap((state) => {
    const next =
      place === undefined
        ? { ...world, whole: { ...world.whole, state } }
        : withPart(world, place, { ...thing, state });
    return movedBeside(besides, { world: next, parts: place === undefined ? [] : [place] });
  });
}

const targets = (ways: readonly Transition[], { state }: Thing): readonly string[] => [
  ...new Set(
    ways.filter(({ from }) => (state === undefined ? from.length === 0 : from.includes(state))).map(({ to }) => to),
  ),
];

/** What happens to other parts beside: each of them that can may be moved, or left as it is. */
const movedBeside = (ways: readonly Transition[], begun: Moved): readonly Moved[] =>
  ways.length === 0
    ? [begun]
    : begun.world.parts.reduce<readonly Moved[]>(
        (all, _, place) =>
          all.flatMap((one) => {
            const thing = one.world.parts[place];
            if (!thing || one.parts.includes(place)) return [one];
            const led = targets(ways, thing).map((to) => ({
              world: withPart(one.world, place, { ...thing, state: to }),
              parts: [...one.parts, place],
            }));
            return [one, ...led];
          }),
        [begun],
      );

/** The world with another part in a place; the very same, where nothing is different. */
const withPart = (world: World, place: number, thing: Thing): World =>
  world.parts[place] === thing
    ? world
    : { ...world, parts: world.parts.map((one, index) => (index === place ? thing : one)) };

/** The worlds to which the effects lead: both, where one is only possible. */
const affected = ({ effects, ofEach }: Plan, cluster: Cluster, { world, parts }: Moved, part: number | undefined) =>
  effects.reduce<readonly World[]>(
    (worlds, { effect, opens }) =>
      worlds.flatMap((one) => applied(one, effect, opens, cluster, part, parts, ofEach.has(effect.gate))),
    [world],
  );

function applied(
  world: World,
  { gate, of, certainty }: Effect,
  opens: boolean,
  cluster: Cluster,
  part: number | undefined,
  moved: readonly number[],
  isOfEach: boolean,
): readonly World[] {
  const change = (thing: Thing): Thing => {
    const open = withGate(thing.open, gate, opens);
    return open === thing.open ? thing : { ...thing, open };
  };
  const both = (one: World, done: World) => (certainty === "POSSIBLY" && done !== one ? [one, done] : [done]);
  if (cluster.gates.part.includes(gate) && (of as Scope | "") !== "") {
    // Of every service it follows from what becomes of each, where it acts on one, or on those that it moves.
    if (of === "EVERY_SERVICE" && (part !== undefined || isOfEach)) return [world];
    const places =
      of === "THIS_SERVICE"
        ? part === undefined
          ? moved
          : [part]
        : world.parts.flatMap((one, place) => (one.state === undefined ? [] : [place]));
    return places.reduce<readonly World[]>(
      (worlds, place) =>
        worlds.flatMap((one) => {
          const thing = one.parts[place];
          if (!thing) return [one];
          return both(one, withPart(one, place, change(thing)));
        }),
      [world],
    );
  }
  if (!cluster.gates.whole.includes(gate)) return [world];
  const whole = change(world.whole);
  return both(world, whole === world.whole ? world : { ...world, whole });
}
