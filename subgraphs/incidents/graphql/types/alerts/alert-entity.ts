import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AlertEntityType } from "../../../../response-model/schema/enums.js";
import type { AlertEntity as AlertEntityValue } from "../../../domain/entities/alert-entity.js";

@ObjectType({ description: "A host, a user or a resource that an alert is about." })
export class AlertEntity implements AlertEntityValue {
  @Field(() => AlertEntityType, { description: "What kind of thing it is." })
  type!: AlertEntityType;

  @Field(() => String, { description: "What it is called, as it is compared." })
  value!: string;
}
