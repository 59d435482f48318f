import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { PlanStep } from "../../domain/records/response/plan-step.js";
import { planStepAggregate } from "../../store/aggregates/response/plan-step-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a step of a plan asks for. */
@InputType()
export class PlanStepInput extends CaseInput {
  @IdentifierField("The step, as `ServiceResponse.planSteps` lists it.")
  planStepId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a step of a plan. */
export const planStepAction = actionsOn(planStepAggregate);

/** The write that changes the step itself. */
export const setStep = ({ step }: { readonly step: PlanStep }, set: Partial<PlanStep>) =>
  ({ update: "PlanStep", id: step.id, set }) as const;
