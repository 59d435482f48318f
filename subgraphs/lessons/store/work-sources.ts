import type { Context } from "../../../platform/actions/context.js";
import type { PolicyColumns } from "../../access/acting/permitted-to.js";
import type { WorkSource } from "../../access/acting/work.js";
import type { Condition } from "../../access/reading/visibility.js";
import { visible } from "./visible-records.js";

/** The reviews of incidents that have not been reopened since, in a state. */
const reviewsIn = ({ database: { manager }, viewer }: Context, state: string) =>
  visible(manager, viewer, "Review")
    .andWhere("review.state = :state", { state })
    .andWhere("review.incidentState IN ('POST_INCIDENT_ACTIVITY', 'CLOSED')");

const followUpsIn = ({ database: { manager }, viewer }: Context, { sql, parameters }: Condition, state: string) =>
  visible(manager, viewer, "FollowUp").andWhere("followUp.state = :state", { state }).andWhere(sql, parameters);

const ofReview: PolicyColumns = { states: { Review: "review.state" } };
const submitted = "SELECT CAST(by.id AS text) FROM unnest(followUp.submittedByIds) AS by(id)";
const started = "CAST(followUp.startedById AS text)";
const ofFollowUp: PolicyColumns = {
  states: { FollowUp: "followUp.state" },
  serviceId: "followUp.serviceId",
  doneBy: {
    startFollowUp: started,
    startSecurityFollowUp: started,
    submitFollowUpForVerification: submitted,
    submitSecurityFollowUpForVerification: submitted,
  },
};

const isAnalysed = `(review.technicalSummary IS NOT NULL
  AND (review.kind <> 'FULL_POST_MORTEM' OR review.sequenceOfEvents IS NOT NULL))`;
/** A service that was affected and has not contributed its analysis; of those that meet a condition. */
const owes = (
  condition: string,
) => `EXISTS (SELECT FROM unnest(review.serviceIds) AS owing(service_id) WHERE ${condition}
  AND NOT EXISTS (SELECT FROM service_side_analysis AS analysis
                  WHERE analysis.review_id = review.id AND analysis.service_id = owing.service_id))`;
const isUnprioritized = `EXISTS (SELECT FROM follow_up AS open WHERE open.review_id = review.id
  AND open.priority IS NULL AND open.state <> 'WILL_NOT_DO')`;

/** For each kind of work the rows that wait. For whom they do, the policies of its operations say. */
export const workSources = {
  REVIEW: {
    columns: ofReview,
    find: (context, { sql, parameters }) => reviewsIn(context, "DRAFT").andWhere(sql, parameters),
    since: "review.openedAt",
  },
  SECURITY_ANALYSIS: {
    columns: ofReview,
    find: (context, { sql, parameters }) =>
      reviewsIn(context, "IN_REVIEW").andWhere(sql, parameters).andWhere(`NOT ${isAnalysed}`),
    since: "COALESCE(review.startedAt, review.openedAt)",
  },
  SERVICE_SIDE_ANALYSIS: {
    columns: { ...ofReview, serviceId: "owing.service_id" },
    find: (context, { sql, parameters }) => reviewsIn(context, "IN_REVIEW").andWhere(owes(sql), parameters),
    since: "COALESCE(review.startedAt, review.openedAt)",
  },
  REVIEW_COMPLETION: {
    columns: ofReview,
    find: (context, { sql, parameters }) =>
      reviewsIn(context, "IN_REVIEW")
        .andWhere(sql, parameters)
        .andWhere(`${isAnalysed} AND NOT ${owes("TRUE")} AND NOT ${isUnprioritized}`),
    since: "COALESCE(review.analysisRecordedAt, review.openedAt)",
  },
  FOLLOW_UP_PRIORITY: {
    columns: ofFollowUp,
    find: (context, forViewer) =>
      followUpsIn(context, forViewer, "OUTSTANDING").andWhere(
        "followUp.priority IS NULL AND followUp.serviceId IS NOT NULL",
      ),
    since: "followUp.requestedAt",
  },
  SECURITY_FOLLOW_UP_PRIORITY: {
    columns: ofFollowUp,
    find: (context, forViewer) =>
      followUpsIn(context, forViewer, "OUTSTANDING").andWhere(
        "followUp.priority IS NULL AND followUp.serviceId IS NULL",
      ),
    since: "followUp.requestedAt",
  },
  FOLLOW_UP_VERIFICATION: {
    columns: ofFollowUp,
    // Whoever owns the work can only give it back, so it is for others to look at.
    find: (context, forViewer) =>
      followUpsIn(context, forViewer, "AWAITING_VERIFICATION").andWhere(
        "(followUp.ownerId = ANY(CAST(:ownAccounts AS uuid[]))) IS NOT TRUE",
        { ownAccounts: [context.viewer.personId, ...(context.viewer.otherAccountIds ?? [])] },
      ),
    since: "COALESCE(followUp.submittedAt, followUp.requestedAt)",
    // It is due on a day, so until that is over everywhere: as the gate of its due date counts.
    dueAt: "CAST(followUp.dueOn + 1 AS timestamp) AT TIME ZONE 'UTC' + interval '12 hours'",
  },
} as const satisfies Readonly<Record<string, WorkSource>>;

export type WorkKind = keyof typeof workSources;
