import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { IndicatorOutcome } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { IndicatorIntake as IndicatorIntakeRecord } from "../../../domain/records/indicators/indicator-intake.js";
import type { IndicatorIntakeItem as IndicatorIntakeItemRecord } from "../../../domain/records/indicators/indicator-intake-item.js";

@NodeType<IndicatorIntakeRecord>({
  description:
    "Indicators that were taken in, or judged, together, and what became of each. Whoever did so reads it, and nobody else: it says what they knew already.",
})
export class IndicatorIntake {
  @Field(() => ID, { description: "The intake's id." })
  id!: string;

  @Field(() => Int, { description: "Stays 1, as nothing of it changes." })
  version!: number;

  @Field(() => String, { description: "Where they come from, in words; of those that were judged, why." })
  source!: string;

  @Field(() => Int, { description: "How many things were taken in, or judged." })
  count!: number;

  @Field(() => Int, { description: "How many indicators were recorded anew." })
  recordedCount!: number;

  @Field(() => String, { description: "The name of who took them in, or judged them, as it was then." })
  takenByName!: string;

  @Field(() => Date, { description: "When they were taken in, or judged." })
  takenAt!: Date;
}

@RecordType<IndicatorIntakeItemRecord>({ description: "What became of one thing that was taken in, or judged." })
export class IndicatorIntakeItem {
  @Field(() => Int, { description: "Its place in the call, from 0." })
  place!: number;

  @Field(() => IndicatorOutcome, { description: "What became of it." })
  outcome!: IndicatorOutcome;

  @Field(() => String, { nullable: true, description: "Why, where it was refused, skipped, or not taken in full." })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: "Its id in STIX, where it came with one." })
  stixId!: string | null;
}

export const IndicatorIntakeResult = resultOf("IndicatorIntake", IndicatorIntake);
export const IndicatorIntakeItemConnection = connectionOf("IndicatorIntakeItem", IndicatorIntakeItem);
