import { gateRules, type Unmet } from "../../response-model/gates/gate-rules.js";
import type { IncidentState } from "../../response-model/machines/case/incident-states.js";
import { type FollowUpKind, followUpKinds } from "../../response-model/post-incident-activity/follow-up-kinds.js";
import { titleOf } from "../../response-model/vocabulary.js";
import type { ReviewFile } from "./review-file.js";
import { unprioritized } from "./unprioritized.js";

/** Why the review of an incident waits, by the state that the incident was reopened into and went on to. */
const whyNotUnderReview: Readonly<Record<IncidentState, Unmet<"INCIDENT_UNDER_REVIEW">[0] | undefined>> = {
  POST_INCIDENT_ACTIVITY: undefined,
  CLOSED: undefined,
  SUSPECTED: "REOPENED",
  RECEIVED: "REOPENED",
  DECLARED: "REOPENED",
  DISMISSED: "ENDED",
  WITHDRAWN: "ENDED",
  MERGED: "MERGED",
};

/** The gates of a review. */
export const reviewGates = gateRules<ReviewFile>()({
  INCIDENT_UNDER_REVIEW: ({ review: { incidentState } }) => {
    const reason = whyNotUnderReview[incidentState];
    return reason ? [[reason]] : [];
  },
  SECURITY_ANALYSIS_RECORDED: ({ review: { kind, technicalSummary, sequenceOfEvents } }) => {
    if (technicalSummary === null) return [["NO_SUMMARY"]];
    return kind === "FULL_POST_MORTEM" && sequenceOfEvents === null ? [["NO_SEQUENCE_OF_EVENTS"]] : [];
  },
  // All parties take part in a review, whether it is a full post-mortem or not: so each affected service, for both kinds.
  SERVICE_SIDE_ANALYSIS_CONTRIBUTED: ({ services, serviceSideAnalyses }) => {
    const missing = services.filter(({ id }) => !serviceSideAnalyses.some(({ serviceId }) => serviceId === id));
    return missing.length === 0 ? [] : [["MISSING", { services: missing.map(({ name }) => name).join(", ") }]];
  },
  FOLLOW_UPS_PRIORITIZED: ({ followUps }) => unprioritized(followUps),
});

/** The service that an input names is one of those that were affected; an input may name none. */
const whyNotReviewed = (
  { services }: Pick<ReviewFile, "services">,
  serviceId: string | null | undefined,
): readonly Unmet<"SERVICE_REVIEWED">[] =>
  !serviceId || services.some(({ id }) => id === serviceId)
    ? []
    : [["NOT_AFFECTED", { service: serviceId, services: services.map(({ id, name }) => `${name} (${id})`) }]];

/** The gates of a review to which one service's team adds something. */
export const reviewForServiceGates = {
  ...reviewGates,
  ...gateRules<ReviewFile, { readonly serviceId: string }>()({
    SERVICE_REVIEWED: (file, { input }) => whyNotReviewed(file, input.serviceId),
  }),
};

/** Technical findings go to engineering; only findings about the process may stay on the security team's own list. */
const technicalKinds: readonly FollowUpKind[] = ["BUG", "DESIGN_CHANGE", "DETECTION_REQUIREMENT"];

/** The gates of a review from which work is asked for. */
export const newFollowUpGates = {
  ...reviewGates,
  ...gateRules<ReviewFile, { readonly kind: FollowUpKind; readonly serviceId?: string | null }>()({
    SERVICE_REVIEWED: (file, { input }) => whyNotReviewed(file, input.serviceId),
    WORK_IN_ITS_PLACE: (_file, { input: { kind, serviceId } }) =>
      serviceId || !technicalKinds.includes(kind) ? [] : [["TECHNICAL", { kind: titleOf(followUpKinds[kind]) }]],
  }),
};
