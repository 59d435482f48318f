import { InputType } from "type-graphql";
import { begin } from "./finish-plan-step.js";
import { PlanStepInput, planStepAction } from "./plan-step-action.js";

@InputType({ description: "The step that begins." })
export class StartPlanStepInput extends PlanStepInput {}

export const startPlanStep = planStepAction({
  name: "startPlanStep",
  description:
    "Begins a step of a service's plan that both sides agreed, once all that it depends on is done and the response of the service is that far. The team that owns the service does so; whoever begins a step that nobody owns owns it.",
  policy: {
    phase: "CONTAINMENT",
    since: "3.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "PlanStep", from: ["AGREED"], to: "IN_PROGRESS" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "EXECUTED_BY_SERVICE",
      "RESPONSE_FAR_ENOUGH",
      "DEPENDENCIES_DONE",
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
    ],
  },
  input: StartPlanStepInput,
  decide: begin,
});
