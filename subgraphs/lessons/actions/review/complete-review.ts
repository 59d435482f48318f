import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { reviewConclusions } from "../../../response-model/post-incident-activity/review-conclusions.js";
import { ReviewConclusion } from "../../../response-model/schema/enums.js";
import { ReviewInput, reviewAction, setReview } from "./review-action.js";

@InputType({ description: "What the review decides about the process." })
export class CompleteReviewInput extends ReviewInput {
  @Field(() => ReviewConclusion, { description: "Whether the process changes, and where." })
  conclusion!: ReviewConclusion;

  @TextField("The change itself, explicitly; or, when none is needed, why not.")
  conclusionReason!: string;
}

export const completeReview = reviewAction({
  name: "completeReview",
  description:
    "Completes the review with its conclusion: an explicit change to preparation or to detection and analysis, or that none is needed and why. The incident can be closed after it; the follow-ups live on.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "Review", from: ["IN_REVIEW"], to: "COMPLETED" }],
    gates: [
      "INCIDENT_UNDER_REVIEW",
      "SECURITY_ANALYSIS_RECORDED",
      "SERVICE_SIDE_ANALYSIS_CONTRIBUTED",
      "FOLLOW_UPS_PRIORITIZED",
    ],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-4"] },
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: CompleteReviewInput,
  decide: ({ input: { conclusion, conclusionReason }, loaded, viewer, now }) => ({
    summary: `Completed the review (${reviewConclusions[conclusion].title}): ${conclusionReason}`,
    writes: [
      setReview(loaded, {
        state: "COMPLETED",
        conclusion,
        conclusionReason,
        completedById: viewer.personId,
        completedAt: now,
      }),
    ],
  }),
});
