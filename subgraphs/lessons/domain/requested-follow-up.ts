import type { FollowUp } from "./records/follow-up.js";

type Request = Pick<
  FollowUp,
  | "id"
  | "reviewId"
  | "incidentId"
  | "lessonId"
  | "title"
  | "description"
  | "kind"
  | "nature"
  | "serviceId"
  | "requestedById"
  | "requestedAt"
>;

/** A follow-up as it begins: outstanding, and waiting for a priority. */
export const requestedFollowUp = (request: Request): FollowUp => ({
  ...request,
  version: 1,
  state: "OUTSTANDING",
  priority: null,
  ownerId: null,
  dueOn: null,
  prioritizedAt: null,
  startedAt: null,
  completion: null,
  submittedAt: null,
  startedById: null,
  submittedByIds: [],
  returnReason: null,
  verification: null,
  verifiedById: null,
  verifiedAt: null,
  declineReason: null,
  declinedById: null,
  declinedAt: null,
});
