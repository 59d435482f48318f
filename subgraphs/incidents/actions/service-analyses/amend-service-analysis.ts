import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { analysisControls, dayOf, ServiceAnalysisInput, serviceAnalysisAction } from "./service-analysis-action.js";

@InputType({ description: "Why a published analysis is written anew." })
export class AmendServiceAnalysisInput extends ServiceAnalysisInput {
  @TextField("What was wrong with it, or has come to be known since.", { max: 1_000 })
  reason!: string;
}

export const amendServiceAnalysis = serviceAnalysisAction({
  name: "amendServiceAnalysis",
  description:
    "Drafts the next version of a published analysis, with all that it says. The published one stands until the draft is published, and stays readable after that. It is the `amendedBy` of the published one.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [{ responsibility: "SERVICE_ANALYSIS_AND_INSIGHT" }],
    transitions: [
      { machine: "ServiceAnalysis", from: ["PUBLISHED"], to: "PUBLISHED" },
      { machine: "ServiceAnalysis", from: [], to: "DRAFT", beside: true },
    ],
    gates: ["ANALYSIS_NOT_BEING_AMENDED"],
    clears: ["ANALYSIS_NOT_BEING_AMENDED"],
    controls: analysisControls,
  },
  input: AmendServiceAnalysisInput,
  decide: ({ input, loaded: { analysis, service }, viewer, now, newIdentifier }) => ({
    summary: `Began to amend the analysis of ${service.name} from ${dayOf(analysis.periodFrom)}: ${input.reason}`,
    writes: [
      {
        insert: "ServiceAnalysis",
        row: {
          ...analysis,
          id: newIdentifier(),
          version: 1,
          state: "DRAFT",
          edition: analysis.edition + 1,
          amendsId: analysis.id,
          amendmentReason: input.reason,
          trends: null,
          draftedById: viewer.personId,
          draftedByName: viewer.name,
          draftedAt: now,
          publishedById: null,
          publishedByName: null,
          publishedAt: null,
        },
      },
    ],
  }),
});
