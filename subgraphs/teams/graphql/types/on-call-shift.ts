import { ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";

@ObjectType({ description: "One person on call for a team, from when until when." })
export class OnCallShift {
  @Field(() => ID, { description: "The shift's id: the same as long as it begins when it does." })
  id!: string;

  @Field(() => Date, { description: "Since when the person is on call." })
  from!: Date;

  @Field(() => String, { description: "The name of who is on call." })
  personName!: string;

  @Field(() => Date, { description: "Until when the person is on call." })
  until!: Date;
}
