import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";

/** An incident, as this subgraph adds the review to it; everything else of it is told by the incidents subgraph. */
@Directive('@key(fields: "id")')
@ObjectType("Incident")
export class Incident {
  @Field(() => ID)
  readonly id!: string;
}
