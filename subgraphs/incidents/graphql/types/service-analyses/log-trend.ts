import { Float, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import type {
  LogDayFigures as LogDayFiguresRecord,
  LogDayTrend as LogDayTrendRecord,
} from "../../../domain/service-analyses/log-days.js";
import type {
  LogFigures as LogFiguresRecord,
  LogTrend as LogTrendRecord,
} from "../../../domain/service-analyses/log-trends.js";
import { NotableEvents } from "./log-source.js";

@ObjectType({
  description: "What a log comes to over a period. What nobody has counted is null, and never zero.",
})
export class LogFigures implements LogFiguresRecord {
  @Field(() => Float, {
    nullable: true,
    description: "How many events it has; null where they are not counted of every stretch that was looked at.",
  })
  eventCount!: number | null;

  @Field(() => Float, { nullable: true, description: "How many that is for each day with data." })
  eventsPerDay!: number | null;

  @Field(() => Float, { description: "Over how many hours it has data, of those that were looked at." })
  coveredHours!: number;

  @Field(() => Float, { description: "Over how many hours it has none." })
  missingHours!: number;

  @Field(() => [NotableEvents], { description: "What was counted in it." })
  notable!: readonly NotableEvents[];
}

@ObjectType({ description: "What a log comes to on one day. What nobody has counted is null, and never zero." })
export class LogDayFigures implements LogDayFiguresRecord {
  @Field(() => String, { description: "The day in UTC, as YYYY-MM-DD." })
  day!: string;

  @Field(() => Float, { nullable: true, description: "How many events it has; null where nobody has said of the day." })
  eventCount!: number | null;

  @Field(() => Float, { description: "Over how many hours of the day it has data, of those that were looked at." })
  coveredHours!: number;

  @Field(() => Float, { description: "Over how many hours of the day it has none." })
  missingHours!: number;

  @Field(() => [NotableEvents], { description: "What was counted in it." })
  notable!: readonly NotableEvents[];
}

@ObjectType({
  description: "A day of the period of an analysis, beside the one at the same place of the period before.",
})
export class LogDayTrend implements LogDayTrendRecord {
  @Field(() => LogDayFigures, {
    nullable: true,
    description: "The day of the period; null where that is over already, or is not counted by days.",
  })
  current!: LogDayFigures | null;

  @Field(() => LogDayFigures, {
    nullable: true,
    description: "The day of the period before; null where that was over already, or was not counted by days.",
  })
  previous!: LogDayFigures | null;
}

@ObjectType({ description: "A log over the period of an analysis, beside the same log over the period before." })
export class LogTrend implements LogTrendRecord {
  @Field(() => String, { description: "What the log is called." })
  name!: string;

  @Field(() => LogFigures, { description: "The period of the analysis." })
  current!: LogFigures;

  @Field(() => LogFigures, {
    nullable: true,
    description:
      "The period before, as the published analysis of it says now; null where there is none, or it has no log of that name.",
  })
  previous!: LogFigures | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "By how much it has more events for each day with data than before, or less: 0.1 is a tenth more. Null where either is not counted, or there were none before.",
  })
  change!: number | null;

  @Field(() => [LogDayTrend], {
    description:
      "Day by day, the first day of the period beside the first day of the period before; of two months the longer one goes on alone. Empty where neither is counted by days.",
  })
  days!: readonly LogDayTrend[];
}
