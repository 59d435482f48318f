import { Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { ofGroup } from "../../../../../platform/graphql/statistics/of-group.js";
import { Clock, ClockAddressee, ClockState, Jurisdiction, Law } from "../../../../response-model/schema/enums.js";

@ObjectType({ description: "A row of statistics of obligations to notify: a period, a group, or both." })
export class NotificationObligationStatistic {
  @Field(() => Date, {
    nullable: true,
    description: "The beginning of its period; null where no series was asked for.",
  })
  from!: Date | null;

  @Field(() => ClockState, ofGroup("The state"))
  state!: ClockState | null;

  @Field(() => Clock, ofGroup("The clock"))
  clock!: Clock | null;

  @Field(() => Law, ofGroup("The law or contract"))
  law!: Law | null;

  @Field(() => Jurisdiction, ofGroup("The jurisdiction"))
  jurisdiction!: Jurisdiction | null;

  @Field(() => ClockAddressee, ofGroup("The addressee"))
  addressee!: ClockAddressee | null;

  @Field(() => Int, { description: "How many obligations there are in the row." })
  count!: number;

  @Field(() => Int, { description: "How many of them are still owed." })
  open!: number;
}

@ObjectType({ description: "Statistics of the obligations to notify of the incidents that you may see." })
export class NotificationObligationStatistics {
  @Field(() => Int, { description: "How many obligations were counted, owed or settled." })
  counted!: number;

  @Field(() => [NotificationObligationStatistic], {
    description: "The rows, by period and then by what they are grouped by. Without either, a single one.",
  })
  rows!: readonly NotificationObligationStatistic[];
}
