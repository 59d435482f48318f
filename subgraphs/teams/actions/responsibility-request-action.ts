import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import { responsibilityRequestAggregate } from "../store/aggregates/responsibility-request-aggregate.js";

/** What every operation on a request for a responsibility asks for. */
@InputType()
export class ResponsibilityRequestInput {
  @IdentifierField("The request.")
  responsibilityRequestId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a request for a responsibility. */
export const responsibilityRequestAction = actionsOn(responsibilityRequestAggregate);
