import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@ObjectType({ description: "Which service is meant by what an alert names." })
export class AlertRoute {
  @Field(() => String, { description: "What the alert names, in capitals or not." })
  value!: string;
}
