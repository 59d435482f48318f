import type { CaseFile } from "../case-file.js";
import type { PlanStep } from "../records/response/plan-step.js";

interface Part {
  readonly id: string;
}

/**
 * Who had a part in a step that keeps them from another one: who proposed it as it stands does not agree it, and who restored the
 * service in its round does not validate it.
 */
export function partsInStep({
  step,
  steps,
  milestones,
}: Pick<CaseFile, "steps" | "milestones"> & { readonly step: PlanStep }): Readonly<Record<string, readonly Part[]>> {
  const { serviceId, round, proposedById } = step;
  const isHere = (one: { readonly serviceId: string | null; readonly round: number }) =>
    one.serviceId === serviceId && one.round === round;
  const proposed = [{ id: proposedById }];
  return {
    proposePlanStep: proposed,
    proposePlanSteps: proposed,
    amendPlanStep: proposed,
    recordRestoration: milestones
      .filter((one) => isHere(one) && one.kind === "RESTORED")
      .map(({ recordedById: id }) => ({ id })),
    completePlanStep: steps
      .filter((one) => isHere(one) && one.kind === "RESTORE")
      .flatMap(({ finishedById: id }) => (id ? [{ id }] : [])),
  };
}
