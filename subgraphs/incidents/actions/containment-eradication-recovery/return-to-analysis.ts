import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { clearedByARound } from "../../../response-model/cleared-by-a-round.js";
import { nextRound } from "../next-round.js";
import { responseAction, ServiceResponseInput } from "../response-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "Why more must be known first." })
export class ReturnToAnalysisInput extends ServiceResponseInput {
  @TextField("What was seen that the analysis does not explain.")
  reason!: string;
}

export const returnToAnalysis = responseAction({
  name: "returnToAnalysis",
  description:
    "Goes back to analysis with one service, from wherever its response is: its next round begins, and what was achieved before stays on record. The lead does so for any service, an owner for their own. The other services stay where they are, and cannot recover until this one is through again.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    allow: [...whoLeads, { responsibility: "SECURITY_INCIDENT_OWNER", holder: "OWNER" }],
    transitions: [
      {
        machine: "ServiceResponse",
        from: ["CONTAINMENT", "ERADICATION", "RECOVERY", "RESTORED", "VALIDATED"],
        to: "ANALYSIS",
      },
    ],
    gates: ["INCIDENT_DECLARED"],
    establishes: [{ is: "VIGILANCE_OVER", certainty: "POSSIBLY" }],
    clears: [
      ...clearedByARound,
      { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE" },
      { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE" },
      { is: "OF_PRESENT_ROUND", certainty: "POSSIBLY" },
      { is: "RESPONSE_FAR_ENOUGH", certainty: "POSSIBLY" },
      "RECOVERY_VALIDATED",
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.3"] },
      { framework: "ISO_27001", ids: ["A.5.26"] },
      { framework: "SOC_2", ids: ["CC7.4"] },
    ],
  },
  input: ReturnToAnalysisInput,
  decide: (given) => ({
    summary: `Returned ${given.loaded.service.name} to analysis, round ${given.loaded.response.round + 1}: ${given.input.reason}`,
    writes: nextRound(given, given.loaded.response),
  }),
});
