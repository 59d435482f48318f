import { ID } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { RelationKind } from "../../../../response-model/schema/enums.js";
import type { IncidentRelation as IncidentRelationRecord } from "../../../domain/records/case/incident-relation.js";

@RecordType<IncidentRelationRecord>({
  description: "That an incident relates to another one, which goes on beside it. It is read by whoever may see both.",
})
export class IncidentRelation {
  @Field(() => ID, { description: "The relation's id." })
  id!: string;

  @Field(() => RelationKind, { description: "What the other one is to this one." })
  kind!: RelationKind;

  @Field(() => String, { description: "What shows it." })
  reason!: string;

  @Field(() => Date, { description: "When it was recorded." })
  relatedAt!: Date;
}

export const IncidentRelationConnection = connectionOf("IncidentRelation", IncidentRelation);
