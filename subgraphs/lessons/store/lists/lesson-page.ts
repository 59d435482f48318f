import type { Context } from "../../../../platform/actions/context.js";
import {
  type AnyOf,
  among,
  before,
  type Conditions,
  contains,
  from,
  overlaps,
} from "../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import type { LessonKind } from "../../../response-model/post-incident-activity/lesson-kinds.js";
import type { Lesson } from "../../domain/records/lesson.js";
import { copiedPage } from "./copied-page.js";
import { orderByAge } from "./order-by-age.js";

export interface LessonConditions {
  readonly kinds?: AnyOf<LessonKind>;
  readonly serviceIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly recordedFrom?: Date | null;
  readonly recordedBefore?: Date | null;
}

export type LessonOrderField = "RECORDED_AT";

const conditions: Conditions<LessonConditions> = {
  kinds: among("lesson.kind"),
  serviceIds: overlaps("review.serviceIds", "uuid"),
  text: contains("lesson.whatHappened", "lesson.evidence", "lesson.whatChanges"),
  recordedFrom: from("lesson.recordedAt"),
  recordedBefore: before("lesson.recordedAt"),
};

const recorded: Ordering<Lesson> = {
  expression: "lesson.recordedAt",
  valueOf: ({ recordedAt }) => recordedAt.toISOString(),
};

/** A page of the lessons that the viewer may see. */
export function lessonPage(
  context: Context,
  { filter, orderBy: [by], ...page }: ListArguments<LessonConditions, LessonOrderField>,
) {
  const order = orderByAge(recorded, by?.direction ?? "DESC", [filter?.recordedFrom, filter?.recordedBefore]);
  return copiedPage(context, { kind: "Lesson", conditions, filter, order, page });
}
