import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { FindingConfidence } from "../../../../response-model/schema/enums.js";
import type { ObservedTechniqueVersion as ObservedTechniqueVersionRecord } from "../../../domain/records/analysis/observed-technique-version.js";

@RecordType<ObservedTechniqueVersionRecord>({
  description: "What was known of an observed technique from a moment on. Never changed.",
})
export class ObservedTechniqueVersion {
  @Field(() => ID, { description: "The version's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the versions; the first is 1." })
  number!: number;

  @Field(() => Date, { description: "When it was first seen." })
  firstSeenAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was last seen; null while it goes on or nobody knows." })
  lastSeenAt!: Date | null;

  @Field(() => FindingConfidence, { description: "How sure it was." })
  confidence!: FindingConfidence;

  @Field(() => String, { description: "What showed it." })
  basis!: string;

  @Field(() => String, { nullable: true, description: "Why it was written down anew; null for the first." })
  reason!: string | null;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written down." })
  writtenAt!: Date;
}

export const ObservedTechniqueVersionConnection = connectionOf("ObservedTechniqueVersion", ObservedTechniqueVersion);
