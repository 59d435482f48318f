import { InputType } from "type-graphql";
import { asSentence } from "../../domain/as-sentence.js";
import { incidentAction, setIncident } from "../incident-action.js";
import { insertStep, ResponseStepInput } from "./response-step-input.js";

@InputType({ description: "A containment step that was taken." })
export class RecordContainmentInput extends ResponseStepInput {}

export const recordContainment = incidentAction({
  name: "recordContainment",
  description: "Records a step that limits the impact of the incident on customers, data, systems and services.",
  policy: {
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [{ responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" }],
    transitions: [{ machine: "Incident", from: ["CONTAINMENT"], to: "CONTAINMENT" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3.1"] },
      { framework: "CSF_2_0", ids: ["RS.MI"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: RecordContainmentInput,
  decide: (facts) => ({
    summary: `Contained: ${asSentence(facts.input.description)} Outcome: ${facts.input.outcome}`,
    writes: [insertStep(facts, "CONTAINMENT"), setIncident(facts.loaded, { containedAt: facts.now })],
  }),
});
