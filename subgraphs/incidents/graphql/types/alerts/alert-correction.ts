import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { AlertCorrectionKind, AlertDisposition } from "../../../../response-model/schema/enums.js";
import type { AlertCorrection as AlertCorrectionRecord } from "../../../domain/records/alerts/alert-correction.js";

@RecordType<AlertCorrectionRecord>({
  description: "That a judgement on an alert was taken back, and what had been judged until then. Never changed.",
})
export class AlertCorrection {
  @Field(() => ID, { description: "The correction's id." })
  id!: string;

  @Field(() => AlertCorrectionKind, { description: "What was put right." })
  kind!: AlertCorrectionKind;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => AlertDisposition, {
    nullable: true,
    description: "What it had been found to be; null where nobody had judged that.",
  })
  formerDisposition!: AlertDisposition | null;

  @Field(() => String, { nullable: true, description: "Why it had been found to be that." })
  formerDispositionReason!: string | null;

  @Field(() => String, { nullable: true, description: "How the detection had been tuned, of a false positive." })
  formerTuning!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the first look had shown; null where nobody had taken one, or it still counts.",
  })
  formerTriageFindings!: string | null;

  @Field(() => Date, { description: "When it was put right." })
  correctedAt!: Date;
}

export const AlertCorrectionConnection = connectionOf("AlertCorrection", AlertCorrection);
