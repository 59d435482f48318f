import { InputType } from "type-graphql";
import { asSentence } from "../../../response-model/gates/as-sentence.js";
import { serviceMilestone } from "../../domain/writes/milestones.js";
import { responseAction } from "../response-action.js";
import { insertStep, ResponseStepInput } from "./response-step-input.js";

@InputType({ description: "How the adversary was evicted, and what the confidence rests on." })
export class RecordEvictionInput extends ResponseStepInput {}

export const recordEviction = responseAction({
  name: "recordEviction",
  description:
    "Records that there is reasonable confidence that the adversary is evicted from one service completely, and on what grounds. No service recovers before this stands for every affected service.",
  policy: {
    phase: "ERADICATION",
    since: "2.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "ServiceResponse", from: ["ERADICATION"], to: "ERADICATION" }],
    gates: ["INCIDENT_DECLARED"],
    establishes: [
      { is: "ADVERSARY_EVICTED", of: "THIS_SERVICE" },
      { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE", certainty: "POSSIBLY" },
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.4"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: RecordEvictionInput,
  decide: (given) => ({
    summary: `Adversary evicted from ${given.loaded.service.name}: ${asSentence(given.input.description)} Outcome: ${given.input.outcome}`,
    writes: [insertStep(given, "ERADICATION"), serviceMilestone(given, "ADVERSARY_EVICTED", given.loaded.response)],
  }),
});
