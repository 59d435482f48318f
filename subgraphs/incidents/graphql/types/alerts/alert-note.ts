import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { AlertNote as AlertNoteRecord } from "../../../domain/records/alerts/alert-note.js";

@RecordType<AlertNoteRecord>({
  description:
    "What somebody has looked at in an alert, and found. Its author alone corrects it, and what it said before stays.",
})
export class AlertNote {
  @Field(() => ID, { description: "The note's id, which is another one once it is corrected." })
  id!: string;

  @Field(() => Int, { description: "1 for what was written first, one more with each correction." })
  number!: number;

  @Field(() => String, {
    description:
      "What it says, in Markdown. HTML in it is kept as it was written: show it as text, or sanitize what becomes of it.",
  })
  text!: string;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;
}

export const AlertNoteConnection = connectionOf("AlertNote", AlertNote);
