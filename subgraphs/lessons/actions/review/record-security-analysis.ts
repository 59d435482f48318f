import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ReviewInput, reviewAction, setReview } from "./review-action.js";
import { ReviewAnswersInput } from "./review-answers-input.js";

@InputType({ description: "What the security team found, looking back." })
export class RecordSecurityAnalysisInput extends ReviewInput {
  @TextField("What happened technically, with the evidence for it.", { max: 20_000 })
  technicalSummary!: string;

  @TextField(
    "What happened and when, from the first sign to the recovery. A full post-mortem cannot be completed without it.",
    { max: 20_000, nullable: true },
  )
  sequenceOfEvents?: string | null;

  @TextField("Whether the response did enough, judged by its effect on customers and services.")
  responseSufficiency!: string;

  @TextField("Whether the response left anything out: systems, customers, evidence, people to tell.")
  responseCompleteness!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => ReviewAnswersInput, { nullable: true, description: "Answers to the questions of NIST SP 800-61r2." })
  answers?: ReviewAnswersInput | null;
}

export const recordSecurityAnalysis = reviewAction({
  name: "recordSecurityAnalysis",
  description:
    "Records the security team's analysis in the review: the technical summary backed by evidence, the sequence of events, and whether the response was sufficient and complete. Recorded again, it replaces the one before.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "Review", from: ["IN_REVIEW"], to: "IN_REVIEW" }],
    establishes: [{ is: "SECURITY_ANALYSIS_RECORDED", certainty: "POSSIBLY" }],
    clears: [{ is: "SECURITY_ANALYSIS_RECORDED", certainty: "POSSIBLY" }],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.4.1", "3.4.2"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: RecordSecurityAnalysisInput,
  decide: ({ input, loaded, viewer, now }) => ({
    summary: `Recorded the security analysis: ${input.technicalSummary}`,
    writes: [
      setReview(loaded, {
        technicalSummary: input.technicalSummary,
        sequenceOfEvents: input.sequenceOfEvents ?? null,
        responseSufficiency: input.responseSufficiency,
        responseCompleteness: input.responseCompleteness,
        answers: { ...input.answers },
        analysisRecordedById: viewer.personId,
        analysisRecordedAt: now,
      }),
    ],
  }),
});
