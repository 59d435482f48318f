import { InputType } from "type-graphql";
import { IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { incidentWithAlertsAggregate } from "../../store/aggregates/alerts/incident-with-alerts-aggregate.js";
import { AlertsInput } from "../alert-queue/alerts-input.js";

/** What every operation on many alerts and an incident asks for. */
@InputType()
export class AlertsOfIncidentInput extends AlertsInput {
  @IdentifierField("The incident.")
  incidentId!: string;
}

/** Defines an action on many alerts and an incident. */
export const alertsOfIncidentAction = actionsOn(incidentWithAlertsAggregate);
