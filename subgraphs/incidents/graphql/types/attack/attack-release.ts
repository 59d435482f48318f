import { ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";

@ObjectType({ description: "The release of MITRE ATT&CK whose ids and names Cordon carries." })
export class AttackRelease {
  @Field(() => String, { description: "The version of ATT&CK, such as `19.1`." })
  version!: string;

  @Field(() => String, { description: "Which part of ATT&CK it is, as MITRE names it." })
  domain!: string;

  @Field(() => String, { description: "Where MITRE publishes it." })
  source!: string;

  @Field(() => String, { description: "What MITRE asks to be shown with every copy." })
  notice!: string;

  @Field(() => String, { description: "The license under which MITRE lets it be used." })
  license!: string;
}
