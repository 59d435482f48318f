import { Field, ID, ObjectType } from "type-graphql";
import { Phase } from "../../../response-model/schema/enums.js";

@ObjectType({ description: "Something a service team did to contain, eradicate or recover." })
export class ResponseStep {
  @Field(() => ID, { description: "The step's id." })
  id!: string;

  @Field(() => Phase, { description: "The phase it belongs to." })
  phase!: Phase;

  @Field(() => String, { description: "What was done." })
  description!: string;

  @Field(() => String, { description: "What came of it." })
  outcome!: string;

  @Field(() => Date, { description: "When it was recorded." })
  executedAt!: Date;
}
