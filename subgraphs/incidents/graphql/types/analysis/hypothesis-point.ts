import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { Bearing } from "../../../../response-model/schema/enums.js";
import type { HypothesisPoint as HypothesisPointRecord } from "../../../domain/records/analysis/hypothesis-point.js";

@RecordType<HypothesisPointRecord>({
  description:
    "What speaks for a hypothesis or against it. Never changed: what turns out to be wrong is said in another one.",
})
export class HypothesisPoint {
  @Field(() => ID, { description: "The point's id." })
  id!: string;

  @Field(() => Int, { description: "Its place among the points of its hypothesis; the first is 1." })
  sequence!: number;

  @Field(() => Bearing, { description: "Whether it speaks for the hypothesis or against it." })
  bearing!: Bearing;

  @Field(() => String, { description: "What speaks for it or against it." })
  text!: string;

  @Field(() => String, { description: "The name of who added it, as it was then." })
  addedByName!: string;

  @Field(() => Date, { description: "When it was added." })
  addedAt!: Date;
}

export const HypothesisPointConnection = connectionOf("HypothesisPoint", HypothesisPoint);
