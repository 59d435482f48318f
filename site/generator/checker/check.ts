import type { ProcessModel } from "../model/process-model.js";
import { clustersOf } from "./clusters.js";
import { type Explored, explore } from "./explore.js";
import { propertiesOfTheCourse } from "./properties-of-the-course.js";
import { propertiesOfTheLaw } from "./properties-of-the-law.js";
import { propertiesOfTheResponse } from "./properties-of-the-response.js";
import type { Cluster } from "./world.js";

/** What a check has found. */
export interface Checked {
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
export const properties = [...propertiesOfTheLaw, ...propertiesOfTheCourse, ...propertiesOfTheResponse];

/**
 * Explores what the published process can come to, and checks that it keeps what it promises. What is declared is taken at its
 * word; that the code does what is declared is held by the tests of the subgraphs.
 */
export function check(model: ProcessModel, services = 2): Checked {
  const courses = [...model.operations, ...model.reactions];
  const explored: Record<string, Explored> = {};
  for (const [code, cluster] of Object.entries<Cluster>(clustersOf(services)))
    explored[code] = explore(cluster, courses);
  const sizes = Object.values(explored).map(({ cluster: { name }, visits }) => ({ name, states: visits.size }));
  return {
    clusters: sizes,
    states: sizes.reduce((sum, { states }) => sum + states, 0),
    properties: properties.map(({ name, says, broken }) => ({ name, says, broken: broken(model, explored) })),
  };
}
