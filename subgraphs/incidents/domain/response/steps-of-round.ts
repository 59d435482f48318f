import type { ServiceFile } from "../case-file.js";
import type { PlanStep } from "../records/response/plan-step.js";

/** The plan of a service in its present round: what was planned for a round before counts for nothing. */
export const stepsOfRound = ({
  steps,
  response: { serviceId, round },
}: Pick<ServiceFile, "steps" | "response">): readonly PlanStep[] =>
  steps.filter((step) => step.serviceId === serviceId && step.round === round);
