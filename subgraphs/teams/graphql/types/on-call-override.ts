import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "Somebody who is on call for a while instead of whoever the rotation names." })
export class OnCallOverride {
  @Field(() => ID, { description: "The override's id." })
  id!: string;

  @Field(() => Date, { description: "From when on." })
  from!: Date;

  @Field(() => Date, { description: "Until when." })
  until!: Date;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => Date, { description: "When it was recorded. Where overrides overlap, the one recorded last counts." })
  recordedAt!: Date;
}
