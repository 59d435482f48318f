import { Field, ObjectType } from "type-graphql";
import { PersonKind } from "../../../response-model/schema/enums.js";

@ObjectType({ description: "You: whoever sent the request, as Cordon knows and judges them." })
export class Me {
  @Field(() => String, { description: "Your subject at the identity provider." })
  subject!: string;

  @Field(() => String, { description: "Your name." })
  name!: string;

  @Field(() => PersonKind, { description: "A human being or a program." })
  kind!: PersonKind;

  @Field(() => [String], {
    description:
      "Of a service account, the operations it may carry out; empty for a person, whose operations follow from the teams.",
  })
  operations!: string[];

  @Field(() => Date, {
    nullable: true,
    description: "Of a service account, from when on it is worth nothing; null when it does not run out.",
  })
  expiresAt!: Date | null;
}
