import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { ShiftLogCategory } from "../../../response-model/schema/enums.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { ShiftLogEntry as EntryRecord } from "../../domain/records/shift-log-entry.js";

@Directive("@phase(in: DETECTION_AND_ANALYSIS)")
@Directive('@control(framework: NIST_800_53, ids: ["IR-5"])')
@Directive('@control(framework: NIST_800_61_R2, ids: ["3.2.5"])')
@NodeType<EntryRecord>({
  description:
    "An entry of the shift log of an operations center, read by responders; one about an incident by nobody who may not read that. It is never changed: each is chained to the one before it by its hash.",
})
export class ShiftLogEntry {
  @Field(() => ID, { description: "The entry's id." })
  id!: string;

  @Field(() => Int, {
    description:
      "Its number in the log of the team: 1 for the first. Where one is missing to you, you may not read it.",
  })
  sequence!: number;

  @Field(() => ShiftLogCategory, { description: "What it is." })
  category!: ShiftLogCategory;

  @Field(() => String, { description: "What was observed or done, as it was written: clients show it as text." })
  text!: string;

  @Field(() => Date, { description: "When it happened." })
  happenedAt!: Date;

  @Field(() => Date, { description: "When it was written." })
  recordedAt!: Date;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, {
    nullable: true,
    description: "By when somebody has to come back to it; null where nobody has.",
  })
  followUpDueAt!: Date | null;

  @Field(() => String, { description: "The hash of the entry before it; zeros for the first." })
  previousHash!: string;

  @Field(() => String, { description: "SHA-256 over the hash of the entry before it and all that it says." })
  hash!: string;
}

export const ShiftLogEntryConnection = connectionOf("ShiftLogEntry", ShiftLogEntry);
export const ShiftLogEntryResult = resultOf("ShiftLogEntry", ShiftLogEntry);
