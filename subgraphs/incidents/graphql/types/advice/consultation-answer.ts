import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { ConsultationAnswer as ConsultationAnswerRecord } from "../../../domain/records/advice/consultation-answer.js";

@RecordType<ConsultationAnswerRecord>({
  description: "What was answered to a question, or added to an answer later. It is never changed.",
})
export class ConsultationAnswer {
  @Field(() => ID, { description: "The answer's id." })
  id!: string;

  @Field(() => String, { description: "The answer." })
  text!: string;

  @Field(() => String, { description: "The name of who answered, as it was then." })
  answeredByName!: string;

  @Field(() => Date, { description: "When it was answered." })
  answeredAt!: Date;
}

export const ConsultationAnswerConnection = connectionOf("ConsultationAnswer", ConsultationAnswer);
