import type { Declaration } from "../model/process-model.js";
import { type Step, stepsOf } from "./steps.js";
import { beginning, type Cluster, keyOf, type World } from "./world.js";

/** A world that was reached, and how. */
interface Visit {
  readonly world: World;
  /** The step that led to it first; undefined at the beginning. */
  readonly by?: { readonly step: Step; readonly from: string };
  /** The steps that can be taken from here, and the worlds to which they lead. */
  readonly steps: { readonly step: Step; readonly to: string }[];
}

export interface Explored {
  readonly cluster: Cluster;
  readonly visits: ReadonlyMap<string, Visit>;
}

/** More states than this are too many to be looked at at each change. */
export const maxStates = 2_000_000;

/**
 * Every world that a cluster can come to, by carrying out what there is in any order: one thing at a time, as an incident is
 * locked by whatever acts on it.
 */
export function explore(cluster: Cluster, declarations: readonly Declaration[]): Explored {
  const concerned = declarations.filter((declaration) => concerns(declaration, cluster));
  const first = beginning(cluster);
  const visits = new Map<string, Visit>([[keyOf(first), { world: first, steps: [] }]]);
  // A map goes on with what is added while it is walked through.
  for (const [key, { world, steps }] of visits) {
    for (const declaration of concerned) {
      for (const step of stepsOf(declaration, cluster, world)) {
        const to = keyOf(step.after);
        steps.push({ step, to });
        if (!visits.has(to)) visits.set(to, { world: step.after, by: { step, from: key }, steps: [] });
      }
    }
    if (visits.size > maxStates) throw new Error(`${cluster.name}: more than ${maxStates} states.`);
  }
  return { cluster, visits };
}

/** Whether an operation or a reaction moves something of a cluster, or opens or shuts a gate that it follows. */
const concerns = ({ transitions, establishes, clears }: Declaration, { whole, part, gates }: Cluster): boolean =>
  transitions.some(({ machine }) => machine === whole || machine === part?.machine) ||
  [...establishes, ...clears].some(({ gate }) => gates.whole.includes(gate) || gates.part.includes(gate));

/** The worlds from which one of those that are wanted can be reached. */
export function leadingTo({ visits }: Explored, wanted: (world: World) => boolean): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const [key, { steps }] of visits)
    for (const { to } of steps) {
      const others = before.get(to);
      if (others) others.push(key);
      else before.set(to, [key]);
    }
  const found = new Set([...visits].filter(([, { world }]) => wanted(world)).map(([key]) => key));
  for (const key of found) for (const other of before.get(key) ?? []) found.add(other);
  return found;
}

/** How a world is reached, step by step. */
export function stepsTo({ visits }: Explored, key: string, last?: Step): readonly Step[] {
  const steps: Step[] = last ? [last] : [];
  for (let visit = visits.get(key); visit?.by; visit = visits.get(visit.by.from)) steps.unshift(visit.by.step);
  return steps;
}
