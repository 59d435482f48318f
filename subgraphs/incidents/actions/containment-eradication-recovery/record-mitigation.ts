import { InputType } from "type-graphql";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction } from "../response-action.js";
import { insertStep, ResponseStepInput } from "./response-step-input.js";

@InputType({ description: "How the ways in were closed, and how that was checked." })
export class RecordMitigationInput extends ResponseStepInput {}

export const recordMitigation = responseAction({
  name: "recordMitigation",
  description:
    "Records that every known vulnerable path into one service is closed. No service recovers before this stands for every affected service.",
  policy: {
    phase: "ERADICATION",
    since: "2.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "ServiceResponse", from: ["ERADICATION"], to: "ERADICATION" }],
    gates: ["INCIDENT_DECLARED"],
    establishes: [
      { is: "VULNERABLE_PATHS_CLOSED", of: "THIS_SERVICE" },
      { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: RecordMitigationInput,
  decide: (given) => ({
    summary: `Vulnerable paths closed in ${given.loaded.service.name}: ${asSentence(given.input.description)} Outcome: ${given.input.outcome}`,
    writes: [
      insertStep(given, "ERADICATION"),
      serviceMilestone(given, "VULNERABLE_PATHS_CLOSED", given.loaded.response),
    ],
  }),
});
