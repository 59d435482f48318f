import { type Explored, stepsTo } from "./explore.js";
import type { Step } from "./steps.js";
import type { World } from "./world.js";

const where = ({ whole, parts }: World): string => {
  const services = parts.flatMap(({ state }, place) => (state ? [`service ${place + 1} ${state}`] : []));
  return [whole.state ?? "nothing there", ...services].join(", ");
};

/** A way to a world, and what is wrong there, as a story for a person. */
export function describeBreak(explored: Explored, key: string, wrong: string, last?: Step): string {
  const steps = stepsTo(explored, key, last);
  const lines = steps.map(({ declaration, part, after }, place) => {
    const of = part === undefined ? "" : `, of service ${part + 1}`;
    return `${place + 1}. ${declaration.name}${of} → ${where(after)}`;
  });
  return [`${explored.cluster.name}:`, ...lines, wrong].join("\n    ");
}
