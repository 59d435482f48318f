import type { EntityManager, EntitySchema } from "typeorm";
import { visibleTo } from "../../access/visibility.js";
import type { Viewer } from "../../foundation/viewer.js";
import type { FollowUp } from "../domain/records/follow-up.js";
import type { Lesson } from "../domain/records/lesson.js";
import type { Review } from "../domain/records/review.js";
import { tables } from "./tables.js";

/** A query for the reviews that the viewer may see: those of the incidents that he may see. */
export function visibleReviews(manager: EntityManager, viewer: Viewer) {
  const visible = visibleTo(viewer, "review");
  return manager.createQueryBuilder(tables.Review, "review").where(visible.sql, visible.parameters);
}

/** A query for the lessons that the viewer may see: those of the reviews that he may see. */
export const visibleLessons = (manager: EntityManager, viewer: Viewer) =>
  ofVisibleReviews<Lesson>(manager, viewer, tables.Lesson, "lesson");

/** A query for the follow-ups that the viewer may see: those of the reviews that he may see. */
export const visibleFollowUps = (manager: EntityManager, viewer: Viewer) =>
  ofVisibleReviews<FollowUp>(manager, viewer, tables.FollowUp, "followUp");

function ofVisibleReviews<Row extends { readonly reviewId: Review["id"] }>(
  manager: EntityManager,
  viewer: Viewer,
  table: EntitySchema<Row>,
  alias: string,
) {
  const review = visibleReviews(manager, viewer).select("1").andWhere(`review.id = ${alias}.reviewId`);
  return manager
    .createQueryBuilder(table, alias)
    .where(`EXISTS (${review.getQuery()})`)
    .setParameters(review.getParameters());
}
