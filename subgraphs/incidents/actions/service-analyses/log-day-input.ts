import { ArrayMaxSize, IsOptional, Matches, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { EventCountField } from "./event-count-field.js";
import { NotableEventsInput } from "./notable-events-input.js";

@InputType({ description: "What a log comes to on one day." })
export class LogDayInput {
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: "must be a day, as YYYY-MM-DD" })
  @Field(() => String, { description: "The day in UTC, as YYYY-MM-DD." })
  day!: string;

  @EventCountField("How many events it has on that day: a whole number.")
  eventCount!: number;

  @IsOptional()
  @ArrayMaxSize(50, { message: "must name at most 50" })
  @ValidateNested({ each: true })
  @Field(() => [NotableEventsInput], {
    nullable: true,
    description: "What was counted in it on that day, and how often that came; at most 50.",
  })
  notable?: readonly NotableEventsInput[] | null;
}
