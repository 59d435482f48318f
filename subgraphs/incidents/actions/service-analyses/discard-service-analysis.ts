import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import {
  analysisControls,
  dayOf,
  ServiceAnalysisInput,
  serviceAnalysisAction,
  setAnalysis,
} from "./service-analysis-action.js";

@InputType({ description: "Why a draft is given up." })
export class DiscardServiceAnalysisInput extends ServiceAnalysisInput {
  @TextField("Why it is given up.", { max: 1_000 })
  reason!: string;
}

export const discardServiceAnalysis = serviceAnalysisAction({
  name: "discardServiceAnalysis",
  description:
    "Gives up the draft of an analysis, with the reason. Its period can be analysed again; what it amends stands.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [{ machine: "ServiceAnalysis", from: ["DRAFT"], to: "DISCARDED" }],
    establishes: [{ is: "ANALYSIS_NOT_BEING_AMENDED", certainty: "POSSIBLY" }],
    controls: analysisControls,
  },
  input: DiscardServiceAnalysisInput,
  decide: ({ input, loaded }) => ({
    summary: `Discarded the analysis of ${loaded.service.name} from ${dayOf(loaded.analysis.periodFrom)}: ${input.reason}`,
    writes: [setAnalysis(loaded, { state: "DISCARDED", discardReason: input.reason })],
  }),
});
