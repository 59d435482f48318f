import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { NoteState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { Note as NoteRecord } from "../../../domain/records/case-file/note.js";
import type { NoteVersion as NoteVersionRecord } from "../../../domain/records/case-file/note-version.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.5"])')
@NodeType<NoteRecord>({
  description:
    "What a responder wrote down in an incident. Its author alone edits it, what it said before stays, and it is never removed.",
})
export class Note {
  @Field(() => ID, { description: "The note's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => NoteState, { description: "Whether it is pinned, for whoever comes to the incident to read first." })
  state!: NoteState;

  @Field(() => String, {
    description:
      "The note as it stands, in Markdown. HTML in it is kept as it was written: show it as text, or sanitize what becomes of it.",
  })
  text!: string;

  @Field(() => Int, { description: "How many texts it has had, as `history` lists them." })
  writings!: number;

  @Field(() => String, { description: "The name of its author, as it was when they wrote it." })
  createdByName!: string;

  @Field(() => Date, { description: "When it was written." })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: "When its text was last changed; null where it never was." })
  editedAt!: Date | null;
}

@RecordType<NoteVersionRecord>({ description: "What a note said at a time. It is never changed." })
export class NoteVersion {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => Int, { description: "Its place in the history of the note; what was written first is 1." })
  number!: number;

  @Field(() => String, {
    description:
      "What the note said, in Markdown. HTML in it is kept as it was written: show it as text, or sanitize what becomes of it.",
  })
  text!: string;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;
}

export const NoteResult = resultOf("Note", Note);
export const NoteConnection = connectionOf("Note", Note);
export const NoteVersionConnection = connectionOf("NoteVersion", NoteVersion);
