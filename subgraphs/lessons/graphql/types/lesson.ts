import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { LessonKind } from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { Lesson as LessonRecord } from "../../domain/records/lesson.js";

@Directive("@phase(in: POST_INCIDENT_ACTIVITY)")
@Directive('@control(framework: ISO_27001, ids: ["A.5.27"])')
@NodeType<LessonRecord>({ description: "One thing that an incident taught. It is written once and not changed." })
export class Lesson {
  @Field(() => ID, { description: "The lesson's id." })
  id!: string;

  @Field(() => Int, { description: "Always 1: a lesson is not changed." })
  version!: number;

  @Field(() => LessonKind, { description: "What kind of thing it is." })
  kind!: LessonKind;

  @Field(() => String, { description: "What happened." })
  whatHappened!: string;

  @Field(() => String, { description: "What shows it." })
  evidence!: string;

  @Field(() => String, { description: "What changes because of it, or what is kept because it went well." })
  whatChanges!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;
}

export const LessonConnection = connectionOf("Lesson", Lesson);
export const LessonResult = resultOf("Lesson", Lesson);
