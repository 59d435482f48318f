import { Directive, ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { RetentionEntry as RetentionEntryRecord } from "../../../domain/records/retention/retention-entry.js";

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.4.3"])')
@RecordType<RetentionEntryRecord>({
  description: "One decision about until when the data of an incident is kept. Each is later than the one before.",
})
export class RetentionEntry {
  @Field(() => ID, { description: "The entry's id." })
  id!: string;

  @Field(() => Date, { description: "Until when it is kept." })
  retainUntil!: Date;

  @Field(() => String, { description: "The rule that asks for it." })
  reason!: string;

  @Field(() => Date, { description: "When it was set." })
  setAt!: Date;
}

export const RetentionEntryConnection = connectionOf("RetentionEntry", RetentionEntry);
