import { InputType } from "type-graphql";
import type { DecisionInput } from "../../../../platform/actions/action.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import type { StepFile } from "../../domain/gates/response/plan-step-gates.js";
import { PlanStepInput, setStep } from "./plan-step-action.js";

/** What both ends of a step ask for. */
@InputType({ description: "What came of a step." })
export class FinishPlanStepInput extends PlanStepInput {
  @TextField("What came of it, and how that was checked.")
  outcome!: string;
}

/** What begins a step: whoever begins one that nobody owns owns it. */
export const begin = ({ loaded, viewer, now }: Pick<DecisionInput<object, StepFile>, "loaded" | "viewer" | "now">) => ({
  summary: `Began the step for ${loaded.service.name}: ${loaded.step.title}`,
  writes: [
    setStep(loaded, {
      state: "IN_PROGRESS",
      startedById: viewer.personId,
      startedAt: now,
      ...(loaded.step.ownerId === null && { ownerId: viewer.personId, ownerName: viewer.name }),
    }),
  ],
});

/** What ends a step, with its outcome. */
export const finish = (
  { input, loaded, viewer, now }: DecisionInput<FinishPlanStepInput, StepFile>,
  state: "DONE" | "FAILED",
) => ({
  summary: `${state === "DONE" ? "Completed" : "Failed in"} the step for ${loaded.service.name} "${loaded.step.title}": ${input.outcome}`,
  writes: [setStep(loaded, { state, finishedById: viewer.personId, finishedAt: now, outcome: input.outcome })],
});
