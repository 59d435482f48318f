import { Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { ofGroup } from "../../../../../platform/graphql/statistics/of-group.js";
import {
  Determination,
  EscalationFind,
  Handling,
  IncidentState,
  Phase,
  Severity,
  Side,
} from "../../../../response-model/schema/enums.js";

@ObjectType({ description: "A row of statistics of incidents: a period, a group, or both." })
export class IncidentStatistic {
  @Field(() => Date, {
    nullable: true,
    description: "The beginning of its period; null where no series was asked for.",
  })
  from!: Date | null;

  @Field(() => Severity, ofGroup("The severity"))
  severity!: Severity | null;

  @Field(() => Int, ofGroup("The priority"))
  priority!: number | null;

  @Field(() => IncidentState, ofGroup("The state"))
  state!: IncidentState | null;

  @Field(() => Phase, ofGroup("The phase"))
  phase!: Phase | null;

  @Field(() => Determination, ofGroup("The determination"))
  determination!: Determination | null;

  @Field(() => Handling, ofGroup("The marking"))
  handling!: Handling | null;

  @Field(() => EscalationFind, {
    nullable: true,
    description: "Whose work turned them up; null where that was not asked, or where rows are not grouped by it.",
  })
  find!: EscalationFind | null;

  @Field(() => Side, {
    nullable: true,
    description:
      "The side whose work turned them up; null where it was a partner or was not asked, or where rows are not grouped by it.",
  })
  side!: Side | null;

  @Field(() => Int, { description: "How many incidents there are in the row." })
  count!: number;

  @Field(() => Int, { description: "How many of them have not ended." })
  open!: number;
}

@ObjectType({ description: "Statistics of the incidents that you may see." })
export class IncidentStatistics {
  @Field(() => Int, { description: "How many incidents were counted, each once." })
  counted!: number;

  @Field(() => [IncidentStatistic], {
    description: "The rows, by period and then by what they are grouped by. Without either, a single one.",
  })
  rows!: readonly IncidentStatistic[];
}
