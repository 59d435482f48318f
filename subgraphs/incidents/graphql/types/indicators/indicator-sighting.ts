import { ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { Handling } from "../../../../response-model/schema/enums.js";
import type { IndicatorSighting as IndicatorSightingRecord } from "../../../domain/records/indicators/indicator-sighting.js";

@NodeType<IndicatorSightingRecord>({
  description:
    "That an indicator was seen: where, from when to when, how often. One that is a part of an incident is read by those alone who read the incident as well.",
})
export class IndicatorSighting {
  @Field(() => ID, { description: "The sighting's id." })
  id!: string;

  @Field(() => Date, { description: "When it was seen first." })
  firstSeenAt!: Date;

  @Field(() => Date, { description: "When it was seen last." })
  lastSeenAt!: Date;

  @Field(() => Int, { description: "How often it was seen." })
  count!: number;

  @Field(() => String, { nullable: true, description: "Where in the service; null where nobody has said." })
  place!: string | null;

  @Field(() => Handling, {
    nullable: true,
    description:
      "How its author has marked it, where that is for fewer than its indicator: then they alone read it whom that marking is for, and whoever imported it. Null where whoever reads the indicator reads it.",
  })
  handling!: Handling | null;

  @Field(() => String, {
    nullable: true,
    description: "The id in STIX that it came with; null where it was recorded here.",
  })
  stixId!: string | null;

  @Field(() => String, { description: "The name of who, or of the program that, recorded it, as it was then." })
  recordedByName!: string;

  @Field(() => Date, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The name of who took it back, or disputed what it came of, as it was then; null while it stands.",
  })
  withdrawnByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was taken back; null while it stands." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was taken back; null while it stands." })
  withdrawalReason!: string | null;
}

export const IndicatorSightingConnection = connectionOf("IndicatorSighting", IndicatorSighting);
