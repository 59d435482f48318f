import { InputType } from "type-graphql";
import { decideHypothesis } from "../../domain/writes/versions/hypothesis-decision.js";
import { HypothesisDecisionInput, hypothesisAction } from "./hypothesis-action.js";

@InputType({ description: "Why it is ruled out." })
export class RefuteHypothesisInput extends HypothesisDecisionInput {}

export const refuteHypothesis = hypothesisAction({
  name: "refuteHypothesis",
  description:
    "Decides that a hypothesis does not hold: something on record speaks against it, and the reason says why that rules it out.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Hypothesis", from: ["OPEN"], to: "REFUTED" }],
    gates: ["INCIDENT_OPEN", "HYPOTHESIS_CONTRADICTED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: RefuteHypothesisInput,
  decide: (given) => ({
    summary: `Refuted the hypothesis "${given.loaded.hypothesis.statement}": ${given.input.reason}`,
    writes: [...decideHypothesis(given, "REFUTED", given.input.reason)],
  }),
});
