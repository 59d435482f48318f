import { Directive, ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Phase } from "../../../../response-model/schema/enums.js";
import { OperationName } from "../../../../response-model/schema/operations/operation-name.js";
import type { Change, TimelineEntry as TimelineEntryRecord } from "../../../domain/records/case/timeline-entry.js";

@ObjectType({ description: "A value that an operation changed." })
export class TimelineChange {
  @Field(() => String, { description: "The kind of thing, by the name of its type." })
  of!: string;

  @Field(() => ID, { description: "Which one." })
  id!: string;

  @Field(() => String, { description: "The field." })
  field!: string;

  @Field(() => String, { nullable: true, description: "What stood there before; null for nothing." })
  from!: string | null;

  @Field(() => String, { nullable: true, description: "What stands there since; null for nothing." })
  to!: string | null;
}

@RecordType<TimelineEntryRecord>({
  description:
    "One line of an incident's history: who did what, when. Entries are never changed or removed; each carries a hash over itself and the one before it, so that a change would show.",
})
@Directive('@control(framework: NIST_800_53, ids: ["IR-5"])')
export class TimelineEntry {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => Int, { description: "Its place in the incident's timeline; the first is 1." })
  sequence!: number;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => String, {
    description: "The name of who acted, as it was at the time; Cordon, where nobody did and it reacted to an event.",
  })
  actorName!: string;

  @Field(() => OperationName, {
    description: "The operation, by the name of its mutation; or the reaction, where Cordon acted on its own.",
  })
  operation!: OperationName;

  @Field(() => Phase, { description: "The phase of the process that the operation belongs to." })
  phase!: Phase;

  @Field(() => String, { description: "What was done, in one sentence." })
  text!: string;

  @Field(() => [TimelineChange], {
    nullable: true,
    description: "What it changed, from what to what; null in the entries of process 1.0.0.",
  })
  changes!: readonly Change[] | null;

  @Field(() => String, { description: "SHA-256 over the hash before it and the entry in canonical JSON (RFC 8785)." })
  hash!: string;
}

export const TimelineEntryConnection = connectionOf("TimelineEntry", TimelineEntry);
