import type { CustomerDataEffect } from "../../response-model/detection-and-analysis/customer-data-effects.js";
import type { ReviewKind } from "../../response-model/post-incident-activity/review-kinds.js";

/** Every incident is reviewed; a full post-mortem is due when customers were affected or data was breached. */
export const reviewKindOf = (effects: readonly CustomerDataEffect[]): ReviewKind =>
  effects.length > 0 ? "FULL_POST_MORTEM" : "REVIEW";
