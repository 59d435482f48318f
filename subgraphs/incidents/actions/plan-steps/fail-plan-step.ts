import { InputType } from "type-graphql";
import { FinishPlanStepInput, finish } from "./finish-plan-step.js";
import { planStepAction } from "./plan-step-action.js";

@InputType({ description: "What happened." })
export class FailPlanStepInput extends FinishPlanStepInput {}

export const failPlanStep = planStepAction({
  name: "failPlanStep",
  description:
    "Records that a step of a service's plan did not work out, and what happened, also when the response has gone on to another round since or is over, or when the incident was merged into another one. It stays on record; another step is proposed in its place, and what waited for it is amended to wait for that.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "PlanStep", from: ["IN_PROGRESS"], to: "FAILED" }],
    gates: ["EXECUTED_BY_SERVICE"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: FailPlanStepInput,
  decide: (given) => finish(given, "FAILED"),
});
