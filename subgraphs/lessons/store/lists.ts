import type { SelectQueryBuilder } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { type Connection } from "../../../platform/graphql/lists/connection.js";
import { type PageArguments } from "../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../platform/graphql/lists/read-page.js";
import type { FollowUpState } from "../../response-model/machines/follow-up-states.js";
import type { ReviewState } from "../../response-model/machines/review-states.js";
import type { FollowUpKind } from "../../response-model/post-incident-activity/follow-up-kinds.js";
import type { LessonKind } from "../../response-model/post-incident-activity/lesson-kinds.js";
import type { ReviewKind } from "../../response-model/post-incident-activity/review-kinds.js";
import type { Records } from "../domain/records/records.js";
import { areWithheld, visible } from "./visible-records.js";

type Any<Value> = readonly Value[] | null;

interface ReviewConditions {
  readonly states?: Any<ReviewState>;
  readonly kinds?: Any<ReviewKind>;
  readonly serviceIds?: Any<string>;
}

interface LessonConditions {
  readonly kinds?: Any<LessonKind>;
  readonly serviceIds?: Any<string>;
}

interface FollowUpConditions {
  readonly states?: Any<FollowUpState>;
  readonly kinds?: Any<FollowUpKind>;
  readonly serviceIds?: Any<string>;
  readonly ownerIds?: Any<string>;
  readonly open?: boolean | null;
  readonly prioritized?: boolean | null;
  readonly onSecurityList?: boolean | null;
}

const newestFirst = { direction: "DESC" } as const;

type Query<Kind extends keyof Records> = SelectQueryBuilder<Records[Kind]>;

/** A page, and what tells whether records of its kind are withheld just now. */
export interface CopiedPage<Row> extends Connection<Row> {
  readonly lookForWithheld: () => Promise<boolean>;
}

/** A page of a kind of records, newest first, of those that the viewer may see and that meet the conditions. */
async function pageOf<Kind extends "Review" | "Lesson" | "FollowUp">(
  { database: { manager }, viewer }: Context,
  kind: Kind,
  page: PageArguments,
  meeting: (query: Query<Kind>) => void,
): Promise<CopiedPage<Records[Kind]>> {
  const query = visible(manager, viewer, kind);
  meeting(query);
  return {
    ...(await readPage<Records[Kind]>(query, newestFirst, page)),
    // Whatever the conditions: by them, whoever has just lost an entry could find out what it says now.
    lookForWithheld: () => areWithheld(manager, viewer, kind),
  };
}

/** A page of the reviews that the viewer may see, newest first. */
export function reviewPage(context: Context, filter: ReviewConditions, page: PageArguments) {
  const { states, kinds, serviceIds } = filter;
  return pageOf(context, "Review", page, (query) => {
    if (states) query.andWhere("review.state = ANY(:states)", { states });
    if (kinds) query.andWhere("review.kind = ANY(:kinds)", { kinds });
    if (serviceIds) query.andWhere("review.serviceIds && CAST(:serviceIds AS uuid[])", { serviceIds });
  });
}

/** A page of the lessons that the viewer may see, newest first. */
export function lessonPage(context: Context, filter: LessonConditions, page: PageArguments) {
  const { kinds, serviceIds } = filter;
  return pageOf(context, "Lesson", page, (query) => {
    if (kinds) query.andWhere("lesson.kind = ANY(:kinds)", { kinds });
    if (serviceIds) query.andWhere("review.serviceIds && CAST(:serviceIds AS uuid[])", { serviceIds });
  });
}

/** A page of the follow-ups that the viewer may see, newest first. */
export function followUpPage(context: Context, filter: FollowUpConditions, page: PageArguments) {
  const { states, kinds, serviceIds, ownerIds, open, prioritized, onSecurityList } = filter;
  return pageOf(context, "FollowUp", page, (query) => {
    if (states) query.andWhere("followUp.state = ANY(:states)", { states });
    if (kinds) query.andWhere("followUp.kind = ANY(:kinds)", { kinds });
    if (serviceIds) query.andWhere("followUp.serviceId = ANY(:serviceIds)", { serviceIds });
    if (ownerIds) query.andWhere("followUp.ownerId = ANY(:ownerIds)", { ownerIds });
    if (open === true) query.andWhere("followUp.state NOT IN ('RESOLVED', 'WILL_NOT_DO')");
    if (open === false) query.andWhere("followUp.state IN ('RESOLVED', 'WILL_NOT_DO')");
    if (prioritized === true) query.andWhere("followUp.priority IS NOT NULL");
    if (prioritized === false) query.andWhere("followUp.priority IS NULL");
    if (onSecurityList === true) query.andWhere("followUp.serviceId IS NULL");
    if (onSecurityList === false) query.andWhere("followUp.serviceId IS NOT NULL");
  });
}
