import { Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { ofGroup } from "../../../../../platform/graphql/statistics/of-group.js";
import { AlertDisposition, AlertState, NotificationSource, Severity } from "../../../../response-model/schema/enums.js";

@ObjectType({ description: "A row of statistics of alerts: a period, a group, or both." })
export class AlertStatistic {
  @Field(() => Date, {
    nullable: true,
    description: "The beginning of its period; null where no series was asked for.",
  })
  from!: Date | null;

  @Field(() => AlertState, ofGroup("The state"))
  state!: AlertState | null;

  @Field(() => NotificationSource, ofGroup("The source"))
  source!: NotificationSource | null;

  @Field(() => AlertDisposition, {
    nullable: true,
    description: "The disposition of the row; null where they have none yet, or where rows are not grouped by it.",
  })
  disposition!: AlertDisposition | null;

  @Field(() => Severity, {
    nullable: true,
    description: "How bad they are; null where nobody said, or where rows are not grouped by it.",
  })
  severity!: Severity | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The rule that raised them, by the first that its source names it by: its id, or its name where it has no id. `rules` of the filter finds them by it. Null where their source names none, or where rows are not grouped by it.",
  })
  rule!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What its source calls that rule beside, such as its name: the first 100 characters. Null where there is nothing more, or where rows are not grouped by it.",
  })
  ruleName!: string | null;

  @Field(() => Int, { description: "How many alerts there are in the row." })
  count!: number;

  @Field(() => Int, { description: "How many of them still wait for triage, or for what follows it." })
  open!: number;
}

@ObjectType({ description: "Statistics of the alerts that you may see." })
export class AlertStatistics {
  @Field(() => Int, { description: "How many alerts were counted." })
  counted!: number;

  @Field(() => [AlertStatistic], {
    description: "The rows, by period and then by what they are grouped by. Without either, a single one.",
  })
  rows!: readonly AlertStatistic[];
}
