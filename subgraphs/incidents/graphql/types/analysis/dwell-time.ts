import { Float, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { DwellTimeGap, TimeCertainty } from "../../../../response-model/schema/enums.js";

@ObjectType({
  description:
    "How long the adversary was there before anything was detected: from when their first act that stands began to the first alert that was received of the incident, where `TIME_TO_DETECT` ends as well. What cannot be measured is null for a reason, and never zero.",
})
export class DwellTime {
  @Field(() => Float, { nullable: true, description: "In seconds; null where it cannot be measured." })
  seconds!: number | null;

  @Field(() => DwellTimeGap, { nullable: true, description: "Why it cannot be measured; null where it is." })
  gap!: DwellTimeGap | null;

  @Field(() => Date, { nullable: true, description: "When the first act that stands began; null where none does." })
  beganAt!: Date | null;

  @Field(() => TimeCertainty, { nullable: true, description: "How sure that time is; null where no act stands." })
  timeCertainty!: TimeCertainty | null;

  @Field(() => Date, {
    nullable: true,
    description: "When the first alert of the incident that you may see was received; null where there is none.",
  })
  detectedAt!: Date | null;
}
