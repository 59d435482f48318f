import { Float, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AlertDisposition, NotificationSource, Severity } from "../../../../response-model/schema/enums.js";

@ObjectType({ description: "How many alerts of a period were found to be of one severity." })
export class AlertSeverityCount {
  @Field(() => Severity, { nullable: true, description: "The severity; null for those that were not assessed." })
  severity!: Severity | null;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "How many alerts of a period turned out to be the same." })
export class AlertDispositionCount {
  @Field(() => AlertDisposition, {
    nullable: true,
    description: "What they were; null for those of which nobody has said.",
  })
  disposition!: AlertDisposition | null;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "How many alerts of a period were noticed by the same source." })
export class AlertSourceCount {
  @Field(() => NotificationSource, { description: "The source." })
  source!: NotificationSource;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({
  description:
    "What the alerts of a service in a period come to. Those of incidents marked `RED` are left out. What cannot be measured is null, and never zero.",
})
export class AlertFigures {
  @Field(() => Date, { description: "When the period begins." })
  from!: Date;

  @Field(() => Date, { description: "When it ends." })
  until!: Date;

  @Field(() => Int, { description: "How many were received." })
  received!: number;

  @Field(() => [AlertSeverityCount], { description: "By severity; those that were not assessed last." })
  bySeverity!: readonly AlertSeverityCount[];

  @Field(() => [AlertDispositionCount], { description: "By what they turned out to be; those that are open last." })
  byDisposition!: readonly AlertDispositionCount[];

  @Field(() => [AlertSourceCount], { description: "By who or what noticed them first." })
  bySource!: readonly AlertSourceCount[];

  @Field(() => Int, { description: "Of how many somebody has said what they were." })
  dispositioned!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The share of false positives among those, from 0 to 1. Null where not one has a disposition.",
  })
  falsePositiveShare!: number | null;

  @Field(() => Int, { description: "How many were triaged." })
  triaged!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "In seconds: the median time from receipt to triage of those that were triaged. Null where not one was.",
  })
  medianSecondsToTriage!: number | null;

  @Field(() => Int, {
    description:
      "How often something was reported again within the period: alerts of the same source and title, and repeats that an alert counts.",
  })
  repeats!: number;
}

@ObjectType({ description: "The alerts of a period beside those of the period before." })
export class AlertTrends {
  @Field(() => Boolean, {
    description:
      "Whether they are kept as they were when the analysis was published; otherwise they are those of this moment.",
  })
  isFrozen!: boolean;

  @Field(() => AlertFigures, { description: "The period of the analysis." })
  current!: AlertFigures;

  @Field(() => AlertFigures, { description: "The period before: of the calendar, or as long as this one." })
  previous!: AlertFigures;
}
