import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { DetectionLanguage } from "../../../../response-model/schema/enums.js";

@ObjectType({ description: "The rule or query that monitoring runs." })
export class RunningRule {
  @Field(() => DetectionLanguage, { description: "In which language it is written." })
  language!: DetectionLanguage;

  @Field(() => String, { description: "Its text, or where that stands." })
  text!: string;

  @Field(() => String, { nullable: true, description: "Which revision of it; null where nobody has said." })
  revision!: string | null;
}
