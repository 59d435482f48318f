import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { AttributionConfidence } from "../../../../response-model/schema/enums.js";
import type { ThreatActorVersion as ThreatActorVersionRecord } from "../../../domain/records/case-file/threat-actor-version.js";

@RecordType<ThreatActorVersionRecord>({
  description: "What was known of an adversary at a time. It is never changed.",
})
export class ThreatActorVersion {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => Int, { description: "Its place in the history of the actor; what was known first is 1." })
  number!: number;

  @Field(() => String, { description: "What they were called." })
  name!: string;

  @Field(() => [String], { description: "What else they were called." })
  aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: "What they were after; null where that was not known." })
  motive!: string | null;

  @Field(() => AttributionConfidence, { description: "How sure it was." })
  confidence!: AttributionConfidence;

  @Field(() => String, { description: "What it rested on." })
  basis!: string;

  @Field(() => String, { nullable: true, description: "Why it was changed; null for what was known first." })
  reason!: string | null;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;
}

export const ThreatActorVersionConnection = connectionOf("ThreatActorVersion", ThreatActorVersion);
