import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { SweepResultState } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { SweepResult as SweepResultRecord } from "../../../domain/records/sweeps/sweep-result.js";

@NodeType<SweepResultRecord>({
  description:
    "What a search of a service for the indicators of a sweep came to. What it says is never changed: a correction is another result, beside which the team disputes what does not hold.",
})
export class SweepResult {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => SweepResultState, { description: "Whether it holds, as the service's team says." })
  state!: SweepResultState;

  @Field(() => Int, { description: "Its place among the results for the service; the first is 1." })
  sequence!: number;

  @Field(() => [String], { description: "The data that was searched." })
  dataSources!: readonly string[];

  @Field(() => Date, { description: "From when on the searched data goes." })
  periodFrom!: Date;

  @Field(() => Date, { description: "Until when it goes." })
  periodTo!: Date;

  @Field(() => String, { nullable: true, description: "What is to be known of the search besides." })
  details!: string | null;

  @Field(() => Int, {
    description: "How many indicators were found, whether you may read them or not; 0 is a result too.",
  })
  foundCount!: number;

  @Field(() => String, { description: "The name of who recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The name of who of the service's team last confirmed or disputed it, as it was then; null before.",
  })
  judgedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When they did; null before." })
  judgedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it does not hold, as the service's team says; null where it is confirmed, and before.",
  })
  disputeReason!: string | null;
}

export const SweepResultResult = resultOf("SweepResult", SweepResult);
export const SweepResultConnection = connectionOf("SweepResult", SweepResult);
