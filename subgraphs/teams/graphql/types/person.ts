import { Directive, Field, ID, ObjectType } from "type-graphql";
import { PersonKind } from "../../../access/identity.js";
import { connectionOf } from "../../../foundation/pagination.js";

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Somebody, or some program, that takes part in the response. Whoever is in no team, and no program, sees no people but the names of those on call.",
})
export class Person {
  @Field(() => ID, { description: "The person's id." })
  id!: string;

  @Field(() => String, { description: "What the organization file calls the person." })
  key!: string;

  @Field(() => PersonKind, { description: "A human being or a program." })
  kind!: PersonKind;

  @Field(() => String, { description: "The person's name." })
  name!: string;
}

export const PersonConnection = connectionOf("Person", Person);
