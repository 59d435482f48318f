import type { Review } from "./records/review.js";

/** What is changed of a completed review that is taken up again: its conclusion was drawn without what has come since. */
export const inReviewAgain = {
  state: "IN_REVIEW",
  conclusion: null,
  conclusionReason: null,
  completedById: null,
  completedAt: null,
} as const satisfies Partial<Review>;
