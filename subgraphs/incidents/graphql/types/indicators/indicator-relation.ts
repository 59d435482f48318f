import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import type { IndicatorRelation as IndicatorRelationRecord } from "../../../domain/records/indicators/indicator-relation.js";

@NodeType<IndicatorRelationRecord>({
  description:
    "That an indicator has to do with an incident, with an alert, with an adversary who is named in an incident, or with the profile of one. Whoever reads both reads it.",
})
export class IndicatorRelation {
  @Field(() => ID, { description: "The relation's id." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "What they have to do with each other, and where that is from; null where nobody has said.",
  })
  reason!: string | null;

  @Field(() => String, { description: "The name of who related them, as it was then." })
  relatedByName!: string;

  @Field(() => Date, { description: "When they were related." })
  relatedAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was ended; null while it stands." })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was ended; null while it stands." })
  endReason!: string | null;
}

export const IndicatorRelationConnection = connectionOf("IndicatorRelation", IndicatorRelation);
