import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import type { LogSource as LogSourceRecord } from "../../../domain/records/service-analyses/log-source.js";

@ObjectType({ description: "A log that was looked at, and which stretch of it." })
export class LogSource implements LogSourceRecord {
  @Field(() => String, { description: "What the log is called." })
  name!: string;

  @Field(() => String, { description: "From when on it was looked at (ISO 8601)." })
  from!: string;

  @Field(() => String, { description: "Until when (ISO 8601)." })
  until!: string;
}
