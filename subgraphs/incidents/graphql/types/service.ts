import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";

/** A service, with what this subgraph adds to it; the rest is that of the teams subgraph. */
@Directive('@key(fields: "id")')
@ObjectType("Service")
export class Service {
  @Field(() => ID)
  readonly id!: string;
}
