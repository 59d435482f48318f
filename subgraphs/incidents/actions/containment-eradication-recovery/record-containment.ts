import { InputType } from "type-graphql";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction } from "../response-action.js";
import { insertStep, ResponseStepInput } from "./response-step-input.js";

@InputType({ description: "What was done to contain the incident in the service." })
export class RecordContainmentInput extends ResponseStepInput {}

export const recordContainment = responseAction({
  name: "recordContainment",
  description:
    "Records what limits the impact of the incident in one service on customers, data and systems. It can be recorded several times in a round.",
  policy: {
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "ServiceResponse", from: ["CONTAINMENT"], to: "CONTAINMENT" }],
    gates: ["INCIDENT_DECLARED"],
    establishes: [{ is: "CONTAINMENT_RECORDED", of: "THIS_SERVICE" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.1"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: RecordContainmentInput,
  decide: (given) => ({
    summary: `Contained in ${given.loaded.service.name}: ${asSentence(given.input.description)} Outcome: ${given.input.outcome}`,
    writes: [insertStep(given, "CONTAINMENT"), serviceMilestone(given, "CONTAINED", given.loaded.response)],
  }),
});
