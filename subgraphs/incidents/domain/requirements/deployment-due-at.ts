import type { DetectionPriority } from "../../../response-model/detection-and-analysis/detection/detection-priorities.js";
import type { DetectionRequirement } from "../records/requirements/detection-requirement.js";

const day = 86_400_000;

/** How many days a service's team has to deploy what is in force, by its priority; the most urgent first. */
const days: Readonly<Record<DetectionPriority, number>> = { CRITICAL: 7, HIGH: 30, MEDIUM: 90, LOW: 180 };

const daysFor = (priority: DetectionPriority | null) => days[priority ?? "MEDIUM"];

const usual = (priority: DetectionPriority | null, since: Date) => new Date(since.getTime() + daysFor(priority) * day);

type Due = Pick<DetectionRequirement, "priority" | "deploymentDueAt">;

/** By when the monitoring of what is put in force is to be deployed: on the day that was set, unless that is over. */
export const deploymentDueAt = ({ priority, deploymentDueAt: set }: Due, now: Date): Date =>
  set && set > now ? set : usual(priority, now);

/**
 * The same once a requirement has another priority, where nobody sets another day: nobody can have gone by that before it was said. To say
 * the same once more postpones nothing, nor does a priority that is more urgent.
 */
export function deploymentDueByPriority(
  requirement: Due & Pick<DetectionRequirement, "inForceAt">,
  priority: DetectionPriority,
  now: Date,
): Date | null {
  const { deploymentDueAt: set, inForceAt } = requirement;
  if (priority === requirement.priority && set) return set;
  if (!inForceAt) return null;
  const due = usual(priority, now);
  return set && set > now && set < due && daysFor(priority) <= daysFor(requirement.priority) ? set : due;
}
