import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { EventCountField } from "./event-count-field.js";
import { LogDayInput } from "./log-day-input.js";
import { LogGapInput } from "./log-gap-input.js";
import { NotableEventsInput } from "./notable-events-input.js";

/** As many as the longest period has that begins within a day. */
const maxDaysOfLog = 367;

@InputType({ description: "A log that was looked at, which stretch of it, and what it comes to." })
export class LogSourceInput {
  @TextField("What the log is called; by its name it is found in the analysis of the period before.", {
    max: 200,
    isOneLine: true,
  })
  name!: string;

  @Field(() => Date, { description: "From when on it was looked at." })
  from!: Date;

  @Field(() => Date, { description: "Until when." })
  until!: Date;

  @EventCountField("How many events it has over that stretch, as its own tool counts them: a whole number.", {
    isOptional: true,
  })
  eventCount?: number | null;

  @IsOptional()
  @ArrayMaxSize(50, { message: "must name at most 50" })
  @ValidateNested({ each: true })
  @Field(() => [LogGapInput], { nullable: true, description: "Where it has no data, in order; at most 50." })
  gaps?: readonly LogGapInput[] | null;

  @IsOptional()
  @ArrayMaxSize(50, { message: "must name at most 50" })
  @ValidateNested({ each: true })
  @Field(() => [NotableEventsInput], {
    nullable: true,
    description: "What was counted in it that tells of the service, and how often that came; at most 50.",
  })
  notable?: readonly NotableEventsInput[] | null;

  @IsOptional()
  @ArrayMaxSize(maxDaysOfLog, { message: `must name at most ${maxDaysOfLog}` })
  @ValidateNested({ each: true })
  @Field(() => [LogDayInput], {
    nullable: true,
    description: `What it comes to day by day, which the trend is drawn of: each day within the stretch once, at most ${maxDaysOfLog}. Their events add up to \`eventCount\`, and what is counted on them to \`notable\`; either is computed where it is left out. Of a day that is left out nobody has said anything.`,
  })
  days?: readonly LogDayInput[] | null;
}
