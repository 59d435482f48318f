import type { DetectionPriority } from "../../../response-model/detection-and-analysis/detection-priorities.js";

const day = 86_400_000;

/** How many days a service's team has to deploy what is in force, by its priority. */
const days: Readonly<Record<DetectionPriority, number>> = { CRITICAL: 7, HIGH: 30, MEDIUM: 90, LOW: 180 };

/** By when the monitoring of a requirement is to be deployed, where nobody sets another day. */
export const deploymentDueAt = (priority: DetectionPriority | null, inForceAt: Date): Date =>
  new Date(inForceAt.getTime() + days[priority ?? "MEDIUM"] * day);
