import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";

/** An incident, of which this subgraph knows no more than the services it affects and who may read it. */
@Directive('@key(fields: "id")')
@ObjectType("Incident")
export class IncidentStub {
  @Field(() => ID)
  readonly id!: string;

  @Directive("@external")
  @Field(() => [ID])
  readonly serviceIds!: readonly string[];
}
