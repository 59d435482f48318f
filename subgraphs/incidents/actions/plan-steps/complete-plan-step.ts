import { InputType } from "type-graphql";
import { FinishPlanStepInput, finish } from "./finish-plan-step.js";
import { planStepAction } from "./plan-step-action.js";

@InputType({ description: "What came of the step." })
export class CompletePlanStepInput extends FinishPlanStepInput {}

export const completePlanStep = planStepAction({
  name: "completePlanStep",
  description:
    "Records that a step of a service's plan is done, with what came of it, also when the response has gone on to another round since or is over, or when the incident was merged into another one. Steps that wait for it can then begin, also in other services.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "PlanStep", from: ["IN_PROGRESS"], to: "DONE" }],
    gates: ["EXECUTED_BY_SERVICE"],
    establishes: [{ is: "DEPENDENCIES_DONE", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: CompletePlanStepInput,
  decide: (given) => finish(given, "DONE"),
});
