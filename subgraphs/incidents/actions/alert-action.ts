import { InputType } from "type-graphql";
import { actionsOn } from "../../access/actions-on.js";
import { ExpectedVersionField, IdentifierField } from "../../foundation/input-fields.js";
import { alertSubject } from "../store/alert-subject.js";

/** What every operation on an alert asks for. */
@InputType()
export class AlertInput {
  @IdentifierField("The alert.")
  alertId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an alert. */
export const alertAction = actionsOn(alertSubject);
