import { gateRules } from "../../response-model/machines/gate-rules.js";
import type { ReviewFile } from "./review-file.js";
import { unprioritized } from "./unprioritized.js";

/** The gates of a review. */
export const reviewGates = gateRules<ReviewFile>()({
  SECURITY_ANALYSIS_RECORDED: ({ review: { kind, technicalSummary, sequenceOfEvents } }) => {
    if (technicalSummary === null) return [["NO_SUMMARY", {}]];
    return kind === "FULL_POST_MORTEM" && sequenceOfEvents === null ? [["NO_SEQUENCE_OF_EVENTS", {}]] : [];
  },
  // All parties take part in a review, whether it is a full post-mortem or not: so each affected service, for both kinds.
  SERVICE_SIDE_ANALYSIS_CONTRIBUTED: ({ services, serviceSideAnalyses }) => {
    const missing = services.filter(({ id }) => !serviceSideAnalyses.some(({ serviceId }) => serviceId === id));
    return missing.length === 0 ? [] : [["MISSING", { services: missing.map(({ name }) => name).join(", ") }]];
  },
  FOLLOW_UPS_PRIORITIZED: ({ followUps }) => unprioritized(followUps),
});
