import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@ObjectType({
  description:
    "Logs that a detection needs or is delivered, named as Sigma names them: by at least one of the three, in small letters.",
})
export class RequiredLogSource {
  @Field(() => String, { nullable: true, description: "What writes them, such as `windows`; null where anything may." })
  product!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of what kind of event they tell, such as `process_creation`; null where it may be any.",
  })
  category!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Which of the product's logs it is, such as `sysmon`; null where it may be any.",
  })
  service!: string | null;
}
