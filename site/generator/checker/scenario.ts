import { type Explored, pathTo } from "./explore.js";
import type { Step } from "./steps.js";
import type { World } from "./world.js";

const where = ({ whole, parts }: World): string => {
  const services = parts.flatMap(({ state }, place) => (state ? [`service ${place + 1} ${state}`] : []));
  return [whole.state ?? "nothing there", ...services].join(", ");
};

/** A way to a world, and what is wrong there, as a story for a person. */
export function scenario(explored: Explored, key: string, wrong: string, last?: Step): string {
  const steps = pathTo(explored, key, last);
  const lines = steps.map(({ course, part, after }, place) => {
    const of = part === undefined ? "" : `, of service ${part + 1}`;
    return `${place + 1}. ${course.name}${of} → ${where(after)}`;
  });
  return [`${explored.cluster.name}:`, ...lines, wrong].join("\n    ");
}
