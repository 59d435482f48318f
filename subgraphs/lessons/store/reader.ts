import { isConfirmedWhere } from "../../../platform/events/leases/is-confirmed.js";
import { Reader } from "../../../platform/graphql/reader/reader.js";
import type { Permission, Reading } from "../../../platform/graphql/reader/reading.js";
import { filtered, toMany, toOne, toPage } from "../../../platform/graphql/reader/relations.js";
import { visibleTo } from "../../access/reading/visibility.js";
import type { Records } from "../domain/records/records.js";
import { conditionsAt, followUpOrder } from "./lists/follow-up-list.js";
import { lessonConditions } from "./lists/lesson-list.js";
import { markings } from "./markings.js";
import { tables } from "./tables.js";
import { reviewIsConfirmed } from "./visible-records.js";

type Kind = keyof Records;

/** Reads by the copied marking, which is trusted only while the incidents subgraph keeps confirming it under a lease. */
const byMarking: Permission = {
  readable: (viewer) => {
    const { sql, parameters } = visibleTo(viewer, "review");
    return { sql: `${sql} AND ${isConfirmedWhere(sql, markings.source, "review.incidentId")}`, parameters };
  },
  // Of a review that is named by its id it would be untrue that it is not there, while its readers are only unconfirmed.
  lookUp: { readable: (viewer) => visibleTo(viewer, "review"), isConfirmed: reviewIsConfirmed },
};

/** Everything else is read as its review. */
const asReview: Permission = { ...byMarking, as: { kind: "Review", by: "reviewId", alias: "review" } };

const toReview = toOne<Kind>("Review", { id: "reviewId" });
const ofReview = { reviewId: "id" } as const;

const reading = (
  kind: Kind,
  alias: string,
  permission: Permission,
  relations: Reading<Kind>["relations"] = {},
): Reading<Kind> => ({
  alias,
  table: tables[kind] as unknown as Reading["table"],
  permission,
  relations,
  expressions: {},
});

/** How each kind of record is read. */
export const readings = {
  Review: reading("Review", "review", byMarking, {
    serviceSideAnalyses: toPage("ServiceSideAnalysis", ofReview),
    lessons: toPage("Lesson", ofReview, { narrow: filtered(lessonConditions) }),
    followUps: toPage("FollowUp", ofReview, { narrow: filtered(conditionsAt), orderBy: followUpOrder }),
    openFollowUps: toMany("FollowUp", ofReview, {
      // As the indexes of open follow-ups say it.
      sql: "it.state NOT IN ('RESOLVED', 'WILL_NOT_DO')",
      isHidden: true,
    }),
    reports: toPage("IncidentReport", ofReview),
  }),
  ServiceSideAnalysis: reading("ServiceSideAnalysis", "analysis", asReview),
  Lesson: reading("Lesson", "lesson", asReview, {
    review: toReview,
    followUps: toPage(
      "FollowUp",
      { lessonId: "id", reviewId: "reviewId" },
      { narrow: filtered(conditionsAt), orderBy: followUpOrder },
    ),
  }),
  FollowUp: reading("FollowUp", "followUp", asReview, {
    review: toReview,
    lesson: toOne("Lesson", { id: "lessonId" }),
  }),
  IncidentReport: reading("IncidentReport", "report", asReview),
} as const satisfies Record<Kind, Reading<Kind>>;

export const reader = new Reader<Records>(readings);
