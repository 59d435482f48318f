import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { Appointment, PersonKind } from "../../../response-model/schema/enums.js";
import { OperationName } from "../../../response-model/schema/operations/operation-name.js";

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ description: "You: whoever sent the request, as Cordon knows and judges them." })
export class Me {
  @Field(() => ID, { description: "The id that you have as a person or a program." })
  id!: string;

  @Field(() => String, { description: "Your subject at the identity provider." })
  subject!: string;

  @Field(() => String, { description: "Your name." })
  name!: string;

  @Field(() => PersonKind, { description: "A human being or a program." })
  kind!: PersonKind;

  @Field(() => [Appointment], { description: "What the organization has appointed you to; mostly nothing." })
  appointments!: readonly Appointment[];

  @Field(() => [OperationName], {
    description:
      "The operations that a service account may carry out; empty for a person, whose operations follow from their teams.",
  })
  operations!: readonly OperationName[];

  @Field(() => Date, {
    nullable: true,
    description: "When a service account expires; null if it does not.",
  })
  expiresAt!: Date | null;
}
