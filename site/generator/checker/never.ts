import { describeBreak } from "./describe-break.js";
import type { Explored } from "./explore.js";
import type { Property } from "./property.js";
import type { Step } from "./steps.js";
import type { Cluster, World } from "./world.js";

/** What is wrong with a step, if anything is. */
type Wrong = (before: World, step: Step, cluster: Cluster) => string | undefined;

/** That no operation and no reaction takes a wrong step, wherever it can be taken: of each, the first story is told. */
export const never = (name: string, cluster: string, says: string, wrong: Wrong): Property => ({
  name,
  says,
  broken: (_model, explorations) => {
    const explored = explorations[cluster] as Explored;
    const counterexamples = new Map<string, string>();
    for (const [key, { world, steps }] of explored.visits)
      for (const { step } of steps) {
        const why = counterexamples.has(step.declaration.name) ? undefined : wrong(world, step, explored.cluster);
        if (why) counterexamples.set(step.declaration.name, describeBreak(explored, key, why, step));
      }
    return [...counterexamples.values()];
  },
});
