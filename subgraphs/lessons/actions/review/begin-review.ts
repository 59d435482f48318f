import { InputType } from "type-graphql";
import { ReviewInput, reviewAction, setReview } from "./review-action.js";

@InputType({ description: "The review that begins." })
export class BeginReviewInput extends ReviewInput {}

export const beginReview = reviewAction({
  name: "beginReview",
  description:
    "Begins the review of an incident: the security team takes the lead and calls all parties together. From now on both sides write their analyses.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "POST_INCIDENT_ANALYSIS_LEAD" }],
    transitions: [{ machine: "Review", from: ["DRAFT"], to: "IN_REVIEW" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: BeginReviewInput,
  decide: ({ loaded, viewer, now }) => ({
    summary: `Began the review of "${loaded.review.incidentTitle}"`,
    writes: [setReview(loaded, { state: "IN_REVIEW", startedAt: now, ledById: viewer.personId })],
  }),
});
