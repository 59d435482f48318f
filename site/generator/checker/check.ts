import type { Declaration, ProcessModel } from "../model/process-model.js";
import { clustersOf } from "./clusters.js";
import { type Explored, explore } from "./explore.js";
import { propertiesOfNotices } from "./properties-of-notices.js";
import { propertiesOfTheCourse } from "./properties-of-the-course.js";
import { propertiesOfTheLaw } from "./properties-of-the-law.js";
import { propertiesOfTheResponse } from "./properties-of-the-response.js";
import type { Explorations } from "./property.js";
import type { Cluster } from "./world.js";

/** What a check has found. */
interface Checked {
  readonly clusters: readonly { readonly name: string; readonly states: number }[];
  readonly states: number;
  readonly properties: readonly {
    readonly name: string;
    readonly says: string;
    /** Stories of how it is broken; none where it holds. */
    readonly broken: readonly string[];
  }[];
}

/** Every property that is checked, in the order of the process. */
export const properties = [
  ...propertiesOfTheLaw,
  ...propertiesOfNotices,
  ...propertiesOfTheCourse,
  ...propertiesOfTheResponse,
];

/**
 * Explores what the published process can come to, and checks that it keeps what it promises. What is declared is taken at its
 * word; that the code does what is declared is held by the tests of the subgraphs.
 */
export function check(model: ProcessModel, services = 2): Checked {
  const explored = exploredBy(model, services);
  const found = properties.map(({ name, says, broken }) => ({ name, says, broken: broken(model, explored) }));
  const sizes = Object.values(explored).map(({ cluster: { name }, visits }) => ({ name, states: visits.size }));
  return { clusters: sizes, states: sizes.reduce((sum, { states }) => sum + states, 0), properties: found };
}

/** The stories of one property. Explores only what that property looks at. */
export function breaksOf(model: ProcessModel, name: string, services = 2): readonly string[] {
  const property = properties.find((one) => one.name === name);
  return property?.broken(model, exploredBy(model, services)) ?? ["There is no such property."];
}

/** What there is to explore of a process, by cluster: each is explored when it is first looked at. */
function exploredBy({ operations, reactions }: ProcessModel, services: number): Explorations {
  const explored: Record<string, Explored> = {};
  for (const [code, cluster] of Object.entries<Cluster>(clustersOf(services))) {
    let visited: Explored | undefined;
    Object.defineProperty(explored, code, {
      enumerable: true,
      get: () => {
        visited ??= exploredOnce(cluster, [...operations, ...reactions]);
        return visited;
      },
    });
  }
  return explored;
}

const lastExplored = new Map<string, { readonly key: string; readonly explored: Explored }>();

/** A build, and a release even more, asks several times of the same process: the last one is remembered of each cluster. */
function exploredOnce(cluster: Cluster, declarations: readonly Declaration[]): Explored {
  const key = JSON.stringify([cluster.part?.count, declarations]);
  const last = lastExplored.get(cluster.name);
  if (last?.key === key) return last.explored;
  const explored = explore(cluster, declarations);
  lastExplored.set(cluster.name, { key, explored });
  return explored;
}
