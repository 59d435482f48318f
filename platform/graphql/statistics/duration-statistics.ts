import { Directive, Float, Int, ObjectType } from "type-graphql";
import { Field } from "../fields.js";
import type { Measured } from "./measured.js";

@Directive("@shareable")
@ObjectType({
  description: "How long something took, and how much that rests on. Nothing that is missing counts as zero.",
})
export class DurationStatistics {
  @Field(() => Float, {
    nullable: true,
    description: "In seconds: half of what was measured took no longer. Null where nothing was measured.",
  })
  median!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "In seconds: nine tenths of what was measured took no longer. Null where nothing was measured.",
  })
  p90!: number | null;

  @Field(() => Float, { nullable: true, description: "In seconds: the mean. Null where nothing was measured." })
  mean!: number | null;

  @Field(() => Int, { description: "How many it rests on." })
  measured!: number;

  @Field(() => Int, {
    description:
      "How many are not measurable: they have not come so far, have skipped it, or their times on record contradict each other.",
  })
  notMeasurable!: number;

  @Field(() => Float, {
    description:
      "By how much of themselves the median and the ninetieth percentile may be off: 0 where they are exact, 0.01 where they were found among durations that are added up beforehand. Everything else is always exact.",
  })
  relativeError!: number;
}

export const durationStatistics = ([
  measured,
  all,
  median,
  p90,
  mean,
  relativeError,
]: Measured): DurationStatistics => ({
  median,
  p90,
  mean,
  measured,
  notMeasurable: all - measured,
  relativeError,
});
