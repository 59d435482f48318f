import { ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { OperationName } from "../../../response-model/schema/operations/operation-name.js";
import { FollowUp } from "./follow-up.js";

@ObjectType({ description: "That an operation was carried out on a follow-up, with the follow-up." })
export class FollowUpChange {
  @Field(() => String, { description: "Where the stream goes on behind this change: hand it back as `after`." })
  cursor!: string;

  @Field(() => OperationName, { description: "The operation, by the name of its mutation." })
  operation!: OperationName;

  @Field(() => Date, { description: "When it was carried out." })
  at!: Date;

  @Field(() => FollowUp, { description: "The follow-up as it is when you are told, which may be a moment later." })
  followUp!: FollowUp;
}
