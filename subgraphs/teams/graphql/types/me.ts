import { Field, ObjectType } from "type-graphql";
import { PersonKind } from "../../../access/identity.js";

@ObjectType({ description: "You: whoever sent the request, as Cordon knows and judges them." })
export class Me {
  @Field(() => String, { description: "Your subject at the identity provider." })
  subject!: string;

  @Field(() => String, { description: "Your name." })
  name!: string;

  @Field(() => PersonKind, { description: "A human being or a program." })
  kind!: PersonKind;
}
