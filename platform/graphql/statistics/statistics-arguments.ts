import { ArrayMaxSize, ArrayUnique, IsOptional, IsTimeZone, Matches, Max, Min, ValidateNested } from "class-validator";
import { ArgsType, type ClassType, Field, Int, registerEnumType } from "type-graphql";
import type { Combined } from "../lists/conditions.js";

export const StatisticsPeriod = { DAY: "DAY", WEEK: "WEEK", MONTH: "MONTH", QUARTER: "QUARTER" } as const;
export type StatisticsPeriod = keyof typeof StatisticsPeriod;
registerEnumType(StatisticsPeriod, {
  name: "StatisticsPeriod",
  description: "How long each period of a series is.",
  valuesConfig: {
    DAY: { description: "From midnight to midnight." },
    WEEK: { description: "From Monday to Monday (ISO 8601)." },
    MONTH: { description: "A calendar month." },
    QUARTER: { description: "Three calendar months, from the beginning of January, April, July or October." },
  },
});

/** So many rows are asked for as the greatest, at most. */
const maxTop = 1_000;

/** The arguments of a statistics field. */
export interface StatisticsArguments<Filter, Dimension extends string> {
  readonly filter?: Combined<Filter> | null;
  readonly groupBy: readonly Dimension[];
  readonly by?: StatisticsPeriod | null;
  readonly timeZone: string;
  readonly top?: number | null;
}

interface StatisticsDefinition<Filter, Dimension extends string> {
  /** The name of what is counted. */
  readonly name: string;
  /** The name of the rows, such as "incidents". */
  readonly plural: string;
  readonly filter: ClassType<object & Filter>;
  /** The dimensions, in words. */
  readonly dimensions: Readonly<Record<Dimension, string>>;
  /** When it belongs to a period, such as "when they were opened". */
  readonly time: string;
}

/** Makes the arguments of statistics: which rows are counted, and what they are grouped by. */
export function statisticsArguments<Filter, Dimension extends string>({
  name,
  plural,
  filter,
  dimensions,
  time,
}: StatisticsDefinition<Filter, Dimension>): ClassType<StatisticsArguments<Filter, Dimension>> {
  const DimensionType = Object.fromEntries(Object.keys(dimensions).map((dimension) => [dimension, dimension]));
  registerEnumType(DimensionType, {
    name: `${name}Dimension`,
    description: `By what ${plural} are grouped.`,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(dimensions).map(([dimension, description]) => [dimension, { description }]),
    ),
  });

  const timeZoneWords = "must be a time zone of the IANA database, such as Europe/Brussels";

  @ArgsType()
  class Arguments implements StatisticsArguments<Filter, Dimension> {
    @IsOptional()
    @ValidateNested()
    @Field(() => filter, { nullable: true, description: `Which ${plural} are counted; all when left out.` })
    filter?: Combined<Filter> | null;

    @ArrayMaxSize(3, { message: "must name at most three" })
    @ArrayUnique({ message: "must name each once" })
    @Field(() => [DimensionType], {
      defaultValue: [],
      description: `By what ${plural} are grouped, up to three: there is a row for each combination that occurs.`,
    })
    groupBy!: Dimension[];

    @Field(() => StatisticsPeriod, {
      nullable: true,
      description: `A row for each period as well, by ${time}: from the first that has any to the last, with zeros between them. No series when left out.`,
    })
    by?: StatisticsPeriod | null;

    @IsTimeZone({ message: timeZoneWords })
    // An offset such as +05:30 is read with the opposite sign by PostgreSQL.
    @Matches(/^[A-Za-z]/, { message: timeZoneWords })
    @Field(() => String, {
      defaultValue: "UTC",
      description: "In which time zone periods begin, such as `Asia/Seoul`.",
    })
    timeZone!: string;

    @IsOptional()
    @Min(1, { message: "must be at least 1" })
    @Max(maxTop, { message: `must be at most ${maxTop}` })
    @Field(() => Int, {
      nullable: true,
      description: `Only so many of the rows, up to ${maxTop}: those with the most ${plural}, the most first. Not together with \`by\`. All rows when left out.`,
    })
    top?: number | null;
  }

  return Arguments;
}
