import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";

@InputType({ description: "A stretch of a log without data." })
export class LogGapInput {
  @Field(() => Date, { description: "From when on there is none." })
  from!: Date;

  @Field(() => Date, { description: "Until when." })
  until!: Date;
}
