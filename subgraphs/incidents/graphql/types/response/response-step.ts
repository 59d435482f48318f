import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Phase } from "../../../../response-model/schema/enums.js";
import type {
  ResponseStepPhase,
  ResponseStep as ResponseStepRecord,
} from "../../../domain/records/response/response-step.js";

@RecordType<ResponseStepRecord>({ description: "Something a service team did to contain, eradicate or recover." })
export class ResponseStep {
  @Field(() => ID, { description: "The step's id." })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The service; null for a step of process 1.0.0, which recorded it for the incident as a whole.",
  })
  serviceId!: string | null;

  @Field(() => Int, { description: "In which round of the service's response." })
  round!: number;

  @Field(() => Phase, { description: "The phase it belongs to." })
  phase!: ResponseStepPhase;

  @Field(() => String, { description: "What was done." })
  description!: string;

  @Field(() => String, { description: "What came of it." })
  outcome!: string;

  @Field(() => Date, { description: "When it was recorded." })
  executedAt!: Date;
}

export const ResponseStepConnection = connectionOf("ResponseStep", ResponseStep);
