import type { Gate } from "../../response-model/machines/gates.js";
import type { ReviewFile } from "./review-file.js";

/** The gates of a review: undefined when open, otherwise in words what is missing and how to supply it. */
export const reviewGates = {
  SECURITY_ANALYSIS_RECORDED: ({ review: { kind, technicalSummary, sequenceOfEvents } }) => {
    if (technicalSummary === null)
      return "The security analysis is not recorded. Record it with recordSecurityAnalysis.";
    if (kind === "FULL_POST_MORTEM" && sequenceOfEvents === null)
      return "The sequence of events, which a full post-mortem needs, is not recorded. Add it with recordSecurityAnalysis.";
    return undefined;
  },
  // All parties take part in a review, whether it is a full post-mortem or not: so each affected service, for both kinds.
  SERVICE_SIDE_ANALYSIS_CONTRIBUTED: ({ services, serviceSideAnalyses }) => {
    const missing = services.filter(({ id }) => !serviceSideAnalyses.some(({ serviceId }) => serviceId === id));
    return missing.length === 0
      ? undefined
      : `These affected services have not contributed their analysis: ${missing.map(({ name }) => name).join(", ")}. Their teams do so with contributeServiceSideAnalysis.`;
  },
  FOLLOW_UPS_PRIORITIZED: ({ followUps }) => {
    const waiting = followUps.filter(({ priority, state }) => priority === null && state !== "WILL_NOT_DO");
    return waiting.length === 0
      ? undefined
      : `These follow-ups have no priority: ${waiting.map(({ title }) => `"${title}"`).join(", ")}. The service team gives it with prioritizeFollowUp or declines with declineFollowUp; security does the same for its own list with prioritizeSecurityFollowUp and declineSecurityFollowUp.`;
  },
} satisfies Partial<Record<Gate, (file: ReviewFile) => string | undefined>>;
