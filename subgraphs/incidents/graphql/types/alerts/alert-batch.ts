import { ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { AlertOutcome } from "../../../../response-model/schema/enums.js";
import { OperationName } from "../../../../response-model/schema/operations/operation-name.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type {
  AlertBatchItem as AlertBatchItemRecord,
  AlertBatch as AlertBatchRecord,
} from "../../../domain/records/alerts/alert-batch.js";

@ObjectType({ description: "What became of one alert of a call." })
export class AlertBatchItem implements AlertBatchItemRecord {
  @Field(() => Int, { description: "Its place in the call, from 0." })
  place!: number;

  @Field(() => AlertOutcome, { description: "What became of it." })
  outcome!: AlertOutcome;

  @Field(() => ID, {
    nullable: true,
    description:
      "The id of the alert; null where there is none, and for one that was returned to the queue while fewer than all responders may read it.",
  })
  alertId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How often the alert was reported by then; null where its id is.",
  })
  count!: number | null;

  // Said in the language of whoever asks, by a resolver.
  reason!: string | null;
}

@NodeType<AlertBatchRecord>({
  description:
    "Many alerts that one call was about, with what became of each. It is for whoever made the call, never changes, and is kept for eight days: as long as the call can be repeated with its Idempotency-Key, and a day.",
})
export class AlertBatch {
  @Field(() => ID, { description: "The batch's id." })
  id!: string;

  @Field(() => Int, { description: "Always 1." })
  version!: number;

  @Field(() => OperationName, { description: "The operation, by the name of its mutation." })
  operation!: OperationName;

  @Field(() => Date, { description: "When it was carried out." })
  performedAt!: Date;

  @Field(() => String, { description: "SHA-256 of what was handed in, in hexadecimal, as the audit trail keeps it." })
  sha256!: string;

  @Field(() => [AlertBatchItem], { description: "What became of each, in the order of the call." })
  items!: readonly AlertBatchItem[];
}

export const AlertBatchResult = resultOf("AlertBatch", AlertBatch);
