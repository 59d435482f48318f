import { InputType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField } from "../../../../../platform/graphql/input-fields.js";
import { DetectionTestOutcome } from "../../../../response-model/schema/enums.js";

@InputType({ description: "Which of the tests of monitoring are wanted; every given condition must hold." })
export class DetectionTestFilter {
  @AnyOfField(() => DetectionTestOutcome, "With one of these outcomes.")
  outcomes?: DetectionTestOutcome[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: those that were withdrawn; false: those that stand." })
  withdrawn?: boolean | null;
}
