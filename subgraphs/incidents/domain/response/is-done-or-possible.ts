import type { CaseFile } from "../case-file.js";
import type { PlanStep } from "../records/response/plan-step.js";

/** Whether a step is done or can still be done: neither withdrawn nor failed, and in the current round of an affected service. */
export function isDoneOrPossible(
  { state, serviceId, round }: Pick<PlanStep, "state" | "serviceId" | "round">,
  { responses }: Pick<CaseFile, "responses">,
): boolean {
  if (state === "DONE") return true;
  if (state === "WITHDRAWN" || state === "FAILED") return false;
  const response = responses.find((one) => one.serviceId === serviceId);
  return response !== undefined && response.state !== "RELEASED" && response.round === round;
}
