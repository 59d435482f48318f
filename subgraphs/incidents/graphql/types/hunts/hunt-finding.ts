import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Severity } from "../../../../response-model/schema/enums.js";
import type { HuntFinding as HuntFindingRecord } from "../../../domain/records/hunts/hunt-finding.js";

@RecordType<HuntFindingRecord>({
  description: "What a hunt found in a service. Never changed: what turns out to be wrong is said in another one.",
})
export class HuntFinding {
  @Field(() => ID, { description: "The finding's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the findings of its hunt; the first is 1." })
  sequence!: number;

  @Field(() => String, { description: "What was found." })
  text!: string;

  @Field(() => Severity, { description: "How bad it seemed to the hunter." })
  severity!: Severity;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "When it became part of an incident; null while it is of none, and where you may not see that.",
  })
  linkedAt!: Date | null;
}

export const HuntFindingConnection = connectionOf("HuntFinding", HuntFinding);
