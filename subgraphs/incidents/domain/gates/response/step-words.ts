import type { CaseFile } from "../../case-file.js";
import type { PlanStep } from "../../records/response/plan-step.js";

/** A step as refusals name it: its title and its service, since titles may be alike. */
export const stepWords = (
  { title, serviceId }: Pick<PlanStep, "title" | "serviceId">,
  { services }: Pick<CaseFile, "services">,
): string => `"${title}" (${services.find(({ id }) => id === serviceId)?.name ?? serviceId})`;
