import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Severity } from "../../../../response-model/schema/enums.js";
import type { SeverityChange as SeverityChangeRecord } from "../../../domain/records/case/severity-change.js";

@RecordType<SeverityChangeRecord>({
  description: "One change of how bad an incident is, as a whole or for one service, upwards or downwards, and why.",
})
export class SeverityChange {
  @Field(() => ID, { description: "The change's id." })
  id!: string;

  @Field(() => Severity, { nullable: true, description: "The severity before; null when there was none." })
  fromSeverity!: Severity | null;

  @Field(() => Severity, {
    nullable: true,
    description: "The severity since; null when a service joins again, until it is judged anew.",
  })
  toSeverity!: Severity | null;

  @Field(() => Int, { nullable: true, description: "The priority before; null when there was none." })
  fromPriority!: number | null;

  @Field(() => Int, { nullable: true, description: "The priority since; null where there is no severity." })
  toPriority!: number | null;

  @Field(() => Boolean, { description: "Whether security on-call set it in place of an overdue assessment." })
  provisional!: boolean;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => Date, { description: "When." })
  changedAt!: Date;
}

export const SeverityChangeConnection = connectionOf("SeverityChange", SeverityChange);
