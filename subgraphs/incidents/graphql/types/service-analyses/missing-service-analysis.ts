import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { Service } from "../service.js";

@ObjectType({ description: "A service whose team has published no analysis of the last calendar month that is over." })
export class MissingServiceAnalysis {
  @Field(() => Service, { nullable: true, description: "The service." })
  service!: Service | null;

  @Field(() => Date, { description: "When the month begins that is not analysed." })
  periodFrom!: Date;

  @Field(() => Date, { description: "When it ended: since then the analysis is overdue." })
  periodUntil!: Date;
}
