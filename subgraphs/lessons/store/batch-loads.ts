import { Any, type EntitySchema } from "typeorm";
import type { Context } from "../../foundation/context.js";
import { type BatchLoad, groupBy } from "../../foundation/load.js";
import type { FollowUp } from "../domain/records/follow-up.js";
import type { Lesson } from "../domain/records/lesson.js";
import type { Records } from "../domain/records/records.js";
import type { Review } from "../domain/records/review.js";
import { tables } from "./tables.js";
import { visibleFollowUps, visibleLessons, visibleReviews } from "./visible-records.js";

/** What an id of ours looks like; anything else names nothing, and is not asked for in SQL. */
const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Loads rows by a key that holds an id, whatever a caller sends as one. */
const byIdentifier =
  <Row>(
    keyOf: (row: Row) => string,
    find: (context: Context, ids: readonly string[]) => Promise<readonly Row[]>,
  ): BatchLoad<Row> =>
  async (context, keys) => {
    const ids = keys.filter((key) => identifier.test(key));
    const rows = ids.length > 0 ? await find(context, ids) : [];
    return new Map(rows.map((row) => [keyOf(row), row]));
  };

const byId = ({ id }: { readonly id: string }) => id;

/** Reviews by id, as far as the viewer may see them. */
export const reviewsById = byIdentifier<Review>(byId, ({ database, viewer }, ids) =>
  visibleReviews(database.manager, viewer).andWhere("review.id = ANY(CAST(:ids AS uuid[]))", { ids }).getMany(),
);

/** The review of each incident, as far as the viewer may see it. */
export const reviewsOfIncidents = byIdentifier<Review>(
  ({ incidentId }) => incidentId,
  ({ database, viewer }, ids) =>
    visibleReviews(database.manager, viewer)
      .andWhere("review.incidentId = ANY(CAST(:ids AS uuid[]))", { ids })
      .getMany(),
);

/** Lessons by id, as far as the viewer may see them. */
export const lessonsById = byIdentifier<Lesson>(byId, ({ database, viewer }, ids) =>
  visibleLessons(database.manager, viewer).andWhere("lesson.id = ANY(CAST(:ids AS uuid[]))", { ids }).getMany(),
);

/** Follow-ups by id, as far as the viewer may see them. */
export const followUpsById = byIdentifier<FollowUp>(byId, ({ database, viewer }, ids) =>
  visibleFollowUps(database.manager, viewer).andWhere("followUp.id = ANY(CAST(:ids AS uuid[]))", { ids }).getMany(),
);

/** All records of a kind that belong to a review, oldest first. The parent has been checked to be visible. */
function ofReviews<Kind extends Exclude<keyof Records, "Review">>(kind: Kind): BatchLoad<readonly Records[Kind][]> {
  type Row = { readonly id: string; readonly reviewId: string };
  return async ({ database }, reviewIds) => {
    const table = tables[kind] as unknown as EntitySchema<Row>;
    const rows = await database.manager.find(table, { where: { reviewId: Any([...reviewIds]) }, order: { id: "ASC" } });
    return groupBy(rows, ({ reviewId }) => reviewId) as unknown as ReadonlyMap<string, readonly Records[Kind][]>;
  };
}

export const serviceSideAnalysesOfReviews = ofReviews("ServiceSideAnalysis");
export const lessonsOfReviews = ofReviews("Lesson");
export const followUpsOfReviews = ofReviews("FollowUp");
export const reportsOfReviews = ofReviews("IncidentReport");

/** The follow-ups that a lesson asked for, oldest first. The lesson has been checked to be visible. */
export const followUpsOfLessons: BatchLoad<readonly FollowUp[]> = async ({ database }, lessonIds) => {
  const where = { lessonId: Any([...lessonIds]) };
  return groupBy(await database.manager.find(tables.FollowUp, { where, order: { id: "ASC" } }), (row) => row.lessonId);
};
