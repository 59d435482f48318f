import { Float, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
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
}
