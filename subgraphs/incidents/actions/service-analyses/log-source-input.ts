import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";

@InputType({ description: "A log that was looked at, and which stretch of it." })
export class LogSourceInput {
  @TextField("What the log is called.", { max: 200, isOneLine: true })
  name!: string;

  @Field(() => Date, { description: "From when on it was looked at." })
  from!: Date;

  @Field(() => Date, { description: "Until when." })
  until!: Date;
}
