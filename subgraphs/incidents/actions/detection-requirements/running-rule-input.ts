import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { DetectionLanguage } from "../../../response-model/schema/enums.js";

const maxCharacters = 20_000;

@InputType({ description: "The rule or query that monitoring runs." })
export class RunningRuleInput {
  @Field(() => DetectionLanguage, { description: "In which language it is written." })
  language!: DetectionLanguage;

  @TextField("Its text, or where that stands.", { max: maxCharacters })
  text!: string;

  @TextField("Which revision of it: a commit, a number; leave it out where there are none.", {
    nullable: true,
    max: 100,
    isOneLine: true,
  })
  revision?: string | null;
}
