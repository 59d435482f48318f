import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { AttackTactic, FindingConfidence, TimeCertainty } from "../../../../response-model/schema/enums.js";
import type { AdversaryActivityVersion as AdversaryActivityVersionRecord } from "../../../domain/records/analysis/adversary-activity-version.js";

@RecordType<AdversaryActivityVersionRecord>({
  description: "What was known of an act of the adversary from a moment on. Never changed.",
})
export class AdversaryActivityVersion {
  @Field(() => ID, { description: "The version's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the versions; the first is 1." })
  number!: number;

  @Field(() => String, { description: "What the adversary did." })
  description!: string;

  @Field(() => Date, { description: "When they began with it." })
  beganAt!: Date;

  @Field(() => Date, { nullable: true, description: "When they ended it; null while it went on or nobody knew." })
  endedAt!: Date | null;

  @Field(() => TimeCertainty, { description: "How sure these times were." })
  timeCertainty!: TimeCertainty;

  @Field(() => AttackTactic, { nullable: true, description: "What they did it for; null where nobody understood it." })
  tactic!: AttackTactic | null;

  @Field(() => [String], { description: "The assets of the service that it was done to or by." })
  assets!: readonly string[];

  @Field(() => [String], { description: "The accounts that it was done with or to." })
  accounts!: readonly string[];

  @Field(() => FindingConfidence, { description: "How sure it was." })
  confidence!: FindingConfidence;

  @Field(() => String, { nullable: true, description: "Why it was written down anew; null for the first." })
  reason!: string | null;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written down." })
  writtenAt!: Date;
}

export const AdversaryActivityVersionConnection = connectionOf("AdversaryActivityVersion", AdversaryActivityVersion);
