import { InputType } from "type-graphql";
import { AnyOfField } from "../../../../../platform/graphql/input-fields.js";

@InputType({ description: "Which contract clocks are wanted." })
export class ContractClockFilter {
  @AnyOfField(() => String, "With one of these codes.")
  codes?: string[] | null;
}
