import { Directive, Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../../foundation/pagination.js";
import { PersonKind } from "../../../response-model/schema/enums.js";

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

  @Field(() => [String], {
    description:
      "Of a service account, the operations it may carry out, of those that are open to programs; empty for a person, whose operations follow from the teams.",
  })
  operations!: string[];

  @Field(() => Date, {
    nullable: true,
    description: "Of a service account, from when on it is worth nothing; null when it does not run out.",
  })
  expiresAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "Since when the organization file no longer has the person, who has had no rights from then on; null for who is active. The name stands where the person acted.",
  })
  deactivatedAt!: Date | null;
}

export const PersonConnection = connectionOf("Person", Person);
