import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ConsultationInput } from "./consultation-action.js";

/** What is answered, or added to an answer. */
@InputType()
export class AnswerInput extends ConsultationInput {
  @TextField("The answer, with what it rests on.", { max: 20_000 })
  text!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether question and answers are privileged from now on: read by legal affairs, the lead and the executive incident managers alone. Legal affairs says so, of what it was asked; what is privileged stays so. What legal affairs answers without it is for whoever reads the incident, with the question.",
  })
  isPrivileged!: boolean;
}
