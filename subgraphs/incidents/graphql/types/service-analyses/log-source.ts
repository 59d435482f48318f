import { Float, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import type {
  LogDay as LogDayRecord,
  LogGap as LogGapRecord,
  LogSource as LogSourceRecord,
  NotableEvents as NotableEventsRecord,
} from "../../../domain/records/service-analyses/log-source.js";

@ObjectType({ description: "A stretch of a log without data." })
export class LogGap implements LogGapRecord {
  @Field(() => String, { description: "From when on there is none (ISO 8601)." })
  from!: string;

  @Field(() => String, { description: "Until when (ISO 8601)." })
  until!: string;
}

@ObjectType({ description: "Events of one kind that were counted in a log." })
export class NotableEvents implements NotableEventsRecord {
  @Field(() => String, { description: "What was counted." })
  what!: string;

  @Field(() => Float, { description: "How many there are." })
  count!: number;
}

@ObjectType({ description: "What a log comes to on one day." })
export class LogDay implements LogDayRecord {
  @Field(() => String, { description: "The day in UTC, as YYYY-MM-DD." })
  day!: string;

  @Field(() => Float, { description: "How many events it has on that day." })
  eventCount!: number;

  @Field(() => [NotableEvents], { nullable: true, description: "What was counted in it; null where nothing was." })
  notable?: readonly NotableEvents[] | null;
}

@ObjectType({ description: "A log that was looked at, which stretch of it, and what it comes to." })
export class LogSource implements LogSourceRecord {
  @Field(() => String, { description: "What the log is called." })
  name!: string;

  @Field(() => String, { description: "From when on it was looked at (ISO 8601)." })
  from!: string;

  @Field(() => String, { description: "Until when (ISO 8601)." })
  until!: string;

  @Field(() => Float, { nullable: true, description: "How many events it has; null where nobody has said." })
  eventCount?: number | null;

  @Field(() => [LogGap], { nullable: true, description: "Where it has no data; null where nobody has said." })
  gaps?: readonly LogGap[] | null;

  @Field(() => [NotableEvents], { nullable: true, description: "What was counted in it; null where nothing was." })
  notable?: readonly NotableEvents[] | null;

  @Field(() => [LogDay], {
    nullable: true,
    description: "What it comes to day by day; null where nobody has counted it so.",
  })
  days?: readonly LogDay[] | null;
}
