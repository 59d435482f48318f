import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/pagination.js";
import { RecordType } from "../../../../platform/graphql/record-type.js";
import { Phase } from "../../../response-model/schema/enums.js";
import type { TimelineEntry as TimelineEntryRecord } from "../../domain/records/timeline-entry.js";

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

  @Field(() => String, {
    description: "The operation, by the name of its mutation; or the reaction, where Cordon acted on its own.",
  })
  operation!: string;

  @Field(() => Phase, { description: "The phase of the process that the operation belongs to." })
  phase!: Phase;

  @Field(() => String, { description: "What was done, in one sentence." })
  text!: string;

  @Field(() => String, { description: "SHA-256 over the hash before it and the entry in canonical JSON (RFC 8785)." })
  hash!: string;
}

export const TimelineEntryConnection = connectionOf("TimelineEntry", TimelineEntry);
