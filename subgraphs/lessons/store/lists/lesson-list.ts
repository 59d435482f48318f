import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  overlaps,
} from "../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import { orderByAge } from "../../../../platform/graphql/lists/order-by-age.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../platform/graphql/search/contains-searched.js";
import { withOneOwnedBy } from "../../../access/directory/owned-by-teams.js";
import type { LessonKind } from "../../../response-model/post-incident-activity/lesson-kinds.js";
import type { Lesson } from "../../domain/records/lesson.js";

export interface LessonConditions {
  readonly kinds?: AnyOf<LessonKind>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly recordedFrom?: Date | null;
  readonly recordedBefore?: Date | null;
}

export type LessonOrderField = "RECORDED_AT";

/** What is asked for of lessons, in SQL. */
export const lessonConditions: Conditions<LessonConditions> = {
  kinds: among("lesson.kind"),
  serviceIds: overlaps("review.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("review.serviceIds"),
  text: containsSearched({ alias: "lesson", table: "lesson", columns: ["whatHappened", "evidence", "whatChanges"] }),
  recordedFrom: from("lesson.recordedAt"),
  recordedBefore: before("lesson.recordedAt"),
};

const recorded: Ordering<Lesson> = {
  expression: "lesson.recordedAt",
  valueOf: ({ recordedAt }) => recordedAt.toISOString(),
};

/** Which lessons are asked for. */
export const lessonList = ({
  filter,
  orderBy: [by],
  ...page
}: ListArguments<LessonConditions, LessonOrderField>): List => ({
  conditions: wantedBy<LessonConditions>(filter, lessonConditions),
  order: orderByAge(recorded, by?.direction ?? "DESC", [filter?.recordedFrom, filter?.recordedBefore]),
  page,
});
