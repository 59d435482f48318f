import { InputType } from "type-graphql";
import { decideHypothesis } from "../../domain/writes/versions/hypothesis-decision.js";
import { HypothesisDecisionInput, hypothesisAction } from "./hypothesis-action.js";

@InputType({ description: "Why it is to be gone by." })
export class SupportHypothesisInput extends HypothesisDecisionInput {}

export const supportHypothesis = hypothesisAction({
  name: "supportHypothesis",
  description:
    "Decides that a hypothesis holds, as far as anybody can tell: something on record speaks for it, and the reason says why that is enough.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Hypothesis", from: ["OPEN"], to: "SUPPORTED" }],
    gates: ["INCIDENT_OPEN", "HYPOTHESIS_SUPPORTED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: SupportHypothesisInput,
  decide: (given) => ({
    summary: `Supported the hypothesis "${given.loaded.hypothesis.statement}": ${given.input.reason}`,
    writes: [...decideHypothesis(given, "SUPPORTED", given.input.reason)],
  }),
});
