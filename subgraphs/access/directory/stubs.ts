import { Directive, ID, ObjectType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";

/** A person, as a subgraph that only knows the id refers to one. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Person")
export class PersonStub {
  @Field(() => ID)
  readonly id!: string;
}

/** A service, as a subgraph that only knows the id refers to one. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Service")
export class ServiceStub {
  @Field(() => ID)
  readonly id!: string;
}

/** A team, as a subgraph that only knows the id refers to one. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Team")
export class TeamStub {
  @Field(() => ID)
  readonly id!: string;
}
