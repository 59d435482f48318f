import { ArrayMaxSize, ArrayMinSize, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { proposeStep } from "../../domain/writes/plan-steps.js";
import { servicePlanAggregate } from "../../store/aggregates/response/service-plan-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { NewPlanStepInput } from "./new-plan-step-input.js";
import { titlesOf } from "./titles-of.js";
import { whoProposes } from "./who-plans.js";

@InputType({ description: "Several steps for the plan of one service." })
export class ProposePlanStepsInput extends CaseInput {
  @IdentifierField("The affected service.")
  serviceId!: string;

  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(100, { message: "must name at most 100" })
  @ValidateNested({ each: true })
  @Field(() => [NewPlanStepInput], { description: "The steps, at most 100. Either all are proposed or none." })
  steps!: readonly NewPlanStepInput[];
}

export const proposePlanSteps = actionsOn(servicePlanAggregate)({
  name: "proposePlanSteps",
  description:
    "Proposes up to 100 steps for the plan of one service at once, as from a runbook: all of them or none, as one entry in the timeline. Steps of the call can wait for each other by their keys.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [...whoProposes],
    transitions: [{ machine: "PlanStep", from: [], to: "PROPOSED", beside: true }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "STEP_OWNERS_FIT",
      "STEPS_DUE_AHEAD",
      "DEPENDENCIES_STAND",
      "DEPENDENCIES_ACYCLIC",
      "PLAN_HAS_ROOM",
    ],
    establishes: ["OF_PRESENT_ROUND"],
    clears: [
      { is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE", certainty: "POSSIBLY" },
      { is: "PLAN_HAS_ROOM", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: ProposePlanStepsInput,
  decide: (given) => {
    const { input, loaded, newIdentifier } = given;
    const steps = input.steps.map((step) => ({ ...step, id: newIdentifier() }));
    const idOf = (key: string) => steps.filter((step) => step.key === key).map(({ id }) => id);
    const proposed = steps.map((step) =>
      proposeStep(given, step.id, step, [...step.dependsOnIds, ...step.dependsOnKeys.flatMap(idOf)]),
    );
    return {
      summary: `Proposed ${steps.length} steps for ${loaded.service.name}: ${titlesOf(steps)}`,
      // All steps, then all that they say: new rows of one kind take one statement.
      writes: [...proposed.map(([insertStep]) => insertStep), ...proposed.map(([, insertVersion]) => insertVersion)],
    };
  },
});
