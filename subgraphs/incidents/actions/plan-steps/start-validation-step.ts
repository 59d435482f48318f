import { InputType } from "type-graphql";
import { begin } from "./finish-plan-step.js";
import { PlanStepInput, planStepAction } from "./plan-step-action.js";
import { whoValidates } from "./who-plans.js";

@InputType({ description: "The step that begins." })
export class StartValidationStepInput extends PlanStepInput {}

export const startValidationStep = planStepAction({
  name: "startValidationStep",
  description:
    "Begins a step that validates the recovery of a service, once the service is restored and all that the step depends on is done. The security side does so: never somebody who restored the service or is of the team that owns it.",
  policy: {
    phase: "RECOVERY",
    since: "3.0.0",
    allow: [...whoValidates],
    separate: ["recordRestoration", "completePlanStep"],
    transitions: [{ machine: "PlanStep", from: ["AGREED"], to: "IN_PROGRESS" }],
    gates: [
      "INCIDENT_DECLARED",
      { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" },
      "OF_PRESENT_ROUND",
      "EXECUTED_BY_SECURITY",
      { is: "VALIDATED_FROM_OUTSIDE", of: "THIS_SERVICE" },
      "RESPONSE_FAR_ENOUGH",
      "DEPENDENCIES_DONE",
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
    ],
  },
  input: StartValidationStepInput,
  decide: begin,
});
