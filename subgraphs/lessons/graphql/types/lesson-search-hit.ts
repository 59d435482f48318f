import { createUnionType, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { ExcerptPiece } from "../../../../platform/graphql/search/excerpt-piece.js";
import { searchConnectionOf } from "../../../../platform/graphql/search/search-connection-of.js";
import type { LessonSearchKind as Kind } from "../../store/search/searched-columns.js";
import { FollowUp } from "./follow-up.js";
import { Lesson } from "./lesson.js";

export const LessonSearchKind = { LESSON: "LESSON", FOLLOW_UP: "FOLLOW_UP" } as const satisfies {
  [Name in Kind]: Name;
};
export type LessonSearchKind = Kind;
registerEnumType(LessonSearchKind, {
  name: "LessonSearchKind",
  description: "In what something is found.",
  valuesConfig: {
    LESSON: { description: "In what a lesson says: what happened, what shows it, what changes." },
    FOLLOW_UP: { description: "In the title or the description of a follow-up, or in what was done." },
  },
});

const types = { LESSON: Lesson, FOLLOW_UP: FollowUp } as const;

export const LessonSearchSubject = createUnionType({
  name: "LessonSearchSubject",
  description: "The thing in which something was found.",
  types: () => [Lesson, FollowUp] as const,
  resolveType: (subject: object) => types[(subject as { readonly searchKind: Kind }).searchKind].name,
});

@ObjectType({ description: "A thing in which what was looked for was found." })
export class LessonSearchHit {
  @Field(() => ID, { name: "subjectId", description: "The id of the thing." })
  id!: string;

  @Field(() => LessonSearchKind, { description: "What kind of thing it is." })
  kind!: LessonSearchKind;

  @Field(() => Float, {
    description: "How well it matches: the greater the better. It says something within one answer alone.",
  })
  rank!: number;

  @Field(() => [ExcerptPiece], { description: "The text around the first match, in pieces." })
  excerpt!: readonly ExcerptPiece[];
}

export const LessonSearchHitConnection = searchConnectionOf("LessonSearchHit", LessonSearchHit);
