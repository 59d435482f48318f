import { ID } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { Appointment, PersonKind } from "../../../response-model/schema/enums.js";
import { OperationName } from "../../../response-model/schema/operations/operation-name.js";
import type { Person as PersonRecord } from "../../domain/records/person.js";

@NodeType<PersonRecord>({
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

  @Field(() => [Appointment], { description: "What the organization has appointed the person to; mostly nothing." })
  appointments!: readonly Appointment[];

  @Field(() => [OperationName], {
    description:
      "The operations that a service account may carry out, of those that are open to programs; empty for a person, whose operations follow from their teams.",
  })
  operations!: readonly OperationName[];

  @Field(() => Date, {
    nullable: true,
    description: "When a service account expires; null if it does not.",
  })
  expiresAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      "When the person was removed from the organization file and lost all rights; null while they are active. Their name remains on what they did.",
  })
  deactivatedAt!: Date | null;
}

export const PersonConnection = connectionOf("Person", Person);
