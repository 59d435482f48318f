import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { LessonKind } from "../../../response-model/schema/enums.js";
import type { LessonConditions, LessonOrderField } from "../../store/lists/lesson-list.js";

@FilterType("Which lessons are wanted")
export class LessonFilter implements LessonConditions {
  @AnyOfField(() => LessonKind, "Of one of these kinds.")
  kinds?: LessonKind[] | null;

  @IdentifiersFilterField("Of incidents that affected one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of incidents that affected a service that one of these teams owns.")
  teamIds?: string[] | null;

  @TextField("With this in what happened, what shows it or what changes because of it, in capitals or not.", {
    nullable: true,
    max: 200,
  })
  text?: string | null;

  @Field(() => Date, { nullable: true, description: "Recorded at this time or later." })
  recordedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Recorded before this time." })
  recordedBefore?: Date | null;
}

export const LessonArguments = listArguments<LessonConditions, LessonOrderField>({
  name: "Lesson",
  plural: "lessons",
  filter: LessonFilter,
  orders: { RECORDED_AT: "When they were recorded." },
  usually: [{ field: "RECORDED_AT", direction: "DESC" }],
});
