import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

/** Whoever asks. Each subgraph that adds to them has a class of its own: TypeGraphQL knows the fields of a class by the class. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "You: whoever sent the request, as Cordon knows and judges them." })
export class Me {
  @Field(() => ID, { description: "The id that you have as a person or a program." })
  id!: string;
}
