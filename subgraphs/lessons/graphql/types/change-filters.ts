import { InputType } from "type-graphql";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { LessonsOperationName } from "./lessons-operation-name.js";

const description =
  "Which changes are wanted; every given condition must hold, a list means any of it. Nothing here changes with an operation, so that nothing leaves the stream without a word.";

@InputType({ description })
abstract class ChangeFilter {
  @IdentifiersFilterField("Of these things, by their own ids.")
  ids?: string[] | null;

  @AnyOfField(() => LessonsOperationName, "By one of these operations, by the names of their mutations.")
  operations?: string[] | null;
}

@InputType({ description })
class ReviewChangeFilter extends ChangeFilter {
  @IdentifiersFilterField("Of what belongs to one of these incidents.")
  incidentIds?: string[] | null;
}

@InputType({ description })
class LessonChangeFilter extends ChangeFilter {
  @IdentifiersFilterField("Of lessons of one of these reviews.")
  reviewIds?: string[] | null;
}

/** What the changes of each kind are filtered by. */
export const changeFilters = { Review: ReviewChangeFilter, Lesson: LessonChangeFilter };
