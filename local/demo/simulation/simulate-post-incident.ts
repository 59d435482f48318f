import type { Simulation } from "./simulation.js";
import { system } from "./system.js";

const dayMs = 24 * 3_600_000;

/** From the end of the response to the closed case, with its review between. Answers when it is closed. */
export function simulatePostIncident(simulation: Simulation, from: number): number {
  const { random, lead } = simulation.plan;
  const enteredAt = from + Math.max(0.1, random.around(0.9)) * dayMs;
  simulation.do("enterPostIncidentActivity", enteredAt, lead, "Entered post-incident activity");
  const openedAt = enteredAt + 1_000;
  const isFirst =
    simulation.reopenings === 0 || !simulation.recordedOperations.some(({ reviewState }) => reviewState === "DRAFT");
  if (isFirst)
    simulation.do("trackReview", openedAt, system, "The post-incident review was opened", { reviewState: "DRAFT" });
  const startedAt = openedAt + random.around(2.2) * dayMs;
  simulation.do("trackReview", startedAt, system, "The post-incident review is under way", {
    reviewState: "IN_REVIEW",
  });
  const completedAt = startedAt + random.around(9) * dayMs;
  simulation.do("trackReview", completedAt, system, "The post-incident review is completed", {
    reviewState: "COMPLETED",
  });
  // The vigilance of fourteen days is over then.
  const closedAt = Math.max(completedAt, from + 14 * dayMs) + random.around(1.5) * dayMs;
  simulation.do("closeIncident", closedAt, lead, "Closed the incident");
  return closedAt;
}
