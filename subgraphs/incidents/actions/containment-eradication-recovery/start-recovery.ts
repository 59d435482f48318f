import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction, ServiceResponseInput, setResponse } from "../response-action.js";
import { evictedEverywhere } from "./evicted-everywhere.js";

@InputType({ description: "How the service shall be restored." })
export class StartRecoveryInput extends ServiceResponseInput {
  @TextField("What is restored first, by the plan that both sides agreed.")
  plan!: string;
}

export const startRecovery = responseAction({
  name: "startRecovery",
  description:
    "Begins the recovery of one service, once the adversary is evicted from every affected service and every known way in is closed, its recovery plan is agreed by both sides, and it follows the guidance of the security team.",
  policy: {
    phase: "RECOVERY",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "ServiceResponse", from: ["ERADICATION"], to: "RECOVERY" }],
    gates: [
      "INCIDENT_DECLARED",
      ...evictedEverywhere,
      { is: "RECOVERY_PLAN_AGREED", of: "THIS_SERVICE" },
      { is: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE" },
    ],
    establishes: [{ is: "RESPONSE_FAR_ENOUGH", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RC.RP"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.5", "CC7.4"] },
    ],
  },
  input: StartRecoveryInput,
  decide: (given) => ({
    summary: `Began the recovery of ${given.loaded.service.name}: ${given.input.plan}`,
    writes: [
      setResponse(given.loaded, { state: "RECOVERY" }),
      serviceMilestone(given, "RECOVERY_STARTED", given.loaded.response),
    ],
  }),
});
