import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertAggregate } from "../../store/aggregates/alerts/alert-aggregate.js";

/** What every operation on an alert asks for. */
@InputType()
export class AlertInput {
  @IdentifierField("The alert.")
  alertId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an alert. */
export const alertAction = actionsOn(alertAggregate);
