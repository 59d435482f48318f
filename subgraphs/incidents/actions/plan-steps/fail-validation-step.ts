import { InputType } from "type-graphql";
import { FinishPlanStepInput, finish } from "./finish-plan-step.js";
import { planStepAction } from "./plan-step-action.js";
import { whoValidates } from "./who-plans.js";

@InputType({ description: "What was seen." })
export class FailValidationStepInput extends FinishPlanStepInput {}

export const failValidationStep = planStepAction({
  name: "failValidationStep",
  description:
    "Records that a step that validates the recovery of a service did not work out, and what was seen, also when the response is over or the incident was merged into another one. A sign that the breach is left leads the service back to analysis.",
  policy: {
    phase: "RECOVERY",
    since: "3.0.0",
    allow: [...whoValidates],
    separate: ["recordRestoration", "completePlanStep"],
    transitions: [{ machine: "PlanStep", from: ["IN_PROGRESS"], to: "FAILED" }],
    gates: ["EXECUTED_BY_SECURITY", { is: "VALIDATED_FROM_OUTSIDE", of: "THIS_SERVICE" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
    ],
  },
  input: FailValidationStepInput,
  decide: (given) => finish(given, "FAILED"),
});
