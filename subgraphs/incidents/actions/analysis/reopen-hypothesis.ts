import { InputType } from "type-graphql";
import { decideHypothesis } from "../../domain/writes/versions/hypothesis-decision.js";
import { HypothesisDecisionInput, hypothesisAction } from "./hypothesis-action.js";

@InputType({ description: "Why it is open again." })
export class ReopenHypothesisInput extends HypothesisDecisionInput {}

export const reopenHypothesis = hypothesisAction({
  name: "reopenHypothesis",
  description:
    "Opens a hypothesis again that was supported or refuted, since something else has come to light. What was decided before stays in `Hypothesis.decisions`.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }, { responsibility: "FORENSICS_INVESTIGATION" }],
    transitions: [{ machine: "Hypothesis", from: ["SUPPORTED", "REFUTED"], to: "OPEN" }],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.4"] },
      { framework: "CSF_2_0", ids: ["RS.AN"] },
    ],
  },
  input: ReopenHypothesisInput,
  decide: (given) => ({
    summary: `Reopened the hypothesis "${given.loaded.hypothesis.statement}": ${given.input.reason}`,
    writes: [...decideHypothesis(given, "OPEN", given.input.reason)],
  }),
});
