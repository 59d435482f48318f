import { Int, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { ofGroup } from "../../../../platform/graphql/statistics/of-group.js";
import { FollowUpKind, FollowUpNature, FollowUpState } from "../../../response-model/schema/enums.js";

@ObjectType({ description: "A row of statistics of follow-ups: a period, a group, or both." })
export class FollowUpStatistic {
  @Field(() => Date, {
    nullable: true,
    description: "The beginning of its period; null where no series was asked for.",
  })
  from!: Date | null;

  @Field(() => FollowUpState, ofGroup("The state"))
  state!: FollowUpState | null;

  @Field(() => FollowUpKind, ofGroup("The kind"))
  kind!: FollowUpKind | null;

  @Field(() => FollowUpNature, ofGroup("The nature"))
  nature!: FollowUpNature | null;

  @Field(() => Int, {
    nullable: true,
    description: "The priority of the row; null where they wait for one, or where rows are not grouped by it.",
  })
  priority!: number | null;

  @Field(() => Int, { description: "How many follow-ups there are in the row." })
  count!: number;

  @Field(() => Int, { description: "How many of them are neither resolved nor declined." })
  open!: number;
}

@ObjectType({ description: "Statistics of the follow-ups that you may see." })
export class FollowUpStatistics {
  @Field(() => Int, { description: "How many follow-ups were counted." })
  counted!: number;

  @Field(() => [FollowUpStatistic], {
    description: "The rows, by period and then by what they are grouped by. Without either, a single one.",
  })
  rows!: readonly FollowUpStatistic[];
}
