import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { ServiceStub } from "../../../../access/directory/stubs.js";

@ObjectType({ description: "A service whose team has published no analysis of the last calendar month that is over." })
export class MissingServiceAnalysis {
  @Field(() => ServiceStub, { nullable: true, description: "The service." })
  service!: ServiceStub | null;

  @Field(() => Date, { description: "When the month begins that is not analysed." })
  periodFrom!: Date;

  @Field(() => Date, { description: "When it ended: since then the analysis is overdue." })
  periodUntil!: Date;
}
