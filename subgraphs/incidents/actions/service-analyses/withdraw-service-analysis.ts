import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import {
  analysisControls,
  dayOf,
  ServiceAnalysisInput,
  serviceAnalysisAction,
  setAnalysis,
} from "./service-analysis-action.js";

@InputType({ description: "Why a published analysis does not hold." })
export class WithdrawServiceAnalysisInput extends ServiceAnalysisInput {
  @TextField("Why nobody should rely on it any more.", { max: 1_000 })
  reason!: string;
}

export const withdrawServiceAnalysis = serviceAnalysisAction({
  name: "withdrawServiceAnalysis",
  description:
    "Withdraws a published analysis that does not hold, with the reason. It stays readable as it was, and its period can be analysed again. What is only to be corrected is amended with amendServiceAnalysis.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [{ machine: "ServiceAnalysis", from: ["PUBLISHED"], to: "WITHDRAWN" }],
    gates: ["ANALYSIS_NOT_BEING_AMENDED"],
    controls: analysisControls,
  },
  input: WithdrawServiceAnalysisInput,
  decide: ({ input: { reason }, loaded, viewer, now }) => ({
    summary: `Withdrew the analysis of ${loaded.service.name} from ${dayOf(loaded.analysis.periodFrom)}: ${reason}`,
    writes: [
      setAnalysis(loaded, {
        state: "WITHDRAWN",
        withdrawnById: viewer.personId,
        withdrawnByName: viewer.name,
        withdrawnAt: now,
        withdrawalReason: reason,
      }),
    ],
  }),
});
