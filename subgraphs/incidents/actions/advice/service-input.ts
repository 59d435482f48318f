import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { CaseInput } from "../incident-action.js";

/** What an operation asks for that adds something of its own to one service of an incident. */
@InputType()
export class ServiceInput extends CaseInput {
  @IdentifierField("The affected service.")
  serviceId!: string;
}
