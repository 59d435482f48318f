import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Severity } from "../../../../response-model/schema/enums.js";
import type { HuntFinding as HuntFindingRecord } from "../../../domain/records/hunts/hunt-finding.js";

@RecordType<HuntFindingRecord>({
  description:
    "What a hunt found in a service. Never changed: one that turns out to be a mistake is withdrawn, and stays readable.",
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

  @Field(() => Date, { nullable: true, description: "From when the traces are; null where nobody has said." })
  observedAt!: Date | null;

  @Field(() => Int, { description: "The number of the version of the hunt that stood when it was recorded." })
  versionNumber!: number;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "When it became part of an incident; null while it is of none, and where you may not see that.",
  })
  linkedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: "When it was withdrawn, since it turned out to be a mistake; null where it stands.",
  })
  withdrawnAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The name of who withdrew it, as it was then; null where it stands.",
  })
  withdrawnByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null where it stands." })
  withdrawalReason!: string | null;
}

export const HuntFindingConnection = connectionOf("HuntFinding", HuntFinding);
