import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { lessonKinds } from "../../../response-model/post-incident-activity/lesson-kinds.js";
import { LessonKind } from "../../../response-model/schema/enums.js";
import { newLessonAggregate } from "../../store/aggregates/new-lesson-aggregate.js";

@InputType({ description: "What was learned." })
export class RecordLessonInput {
  @IdentifierField("The review.")
  reviewId!: string;

  @Field(() => LessonKind, { description: "What kind of thing it is." })
  kind!: LessonKind;

  @TextField("What happened.")
  whatHappened!: string;

  @TextField("What shows it: log lines, messages, measurements, or where they are kept.")
  evidence!: string;

  @TextField("What changes because of it, or what is kept because it went well.")
  whatChanges!: string;
}

export const recordLesson = actionsOn(newLessonAggregate)({
  name: "recordLesson",
  description:
    "Records one thing the incident taught: a lapse, a failure, an error, a flaw, a gap, an unknown vector, or something that went well. The work it asks for is requested with requestFollowUp.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "LESSONS_LEARNED_AND_BUG_REQUESTS" }],
    transitions: [{ machine: "Review", from: ["IN_REVIEW"], to: "IN_REVIEW" }],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.1"] },
      { framework: "CSF_2_0", ids: ["ID.IM"] },
      { framework: "ISO_27001", ids: ["A.5.27"] },
    ],
  },
  input: RecordLessonInput,
  decide: ({ input, loaded: { review }, viewer, now, newIdentifier }) => ({
    summary: `Recorded a lesson (${lessonKinds[input.kind].title}): ${input.whatHappened}`,
    writes: [
      {
        insert: "Lesson",
        row: {
          id: newIdentifier(),
          version: 1,
          reviewId: review.id,
          kind: input.kind,
          whatHappened: input.whatHappened,
          evidence: input.evidence,
          whatChanges: input.whatChanges,
          recordedById: viewer.personId,
          recordedAt: now,
        },
      },
    ],
  }),
});
