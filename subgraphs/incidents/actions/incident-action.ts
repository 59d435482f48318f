import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import { caseAggregate } from "../store/aggregates/case/case-aggregate.js";
import { closingAggregate } from "../store/aggregates/case/closing-aggregate.js";
import { endingAggregate } from "../store/aggregates/case/ending-aggregate.js";
import { incidentAggregate } from "../store/aggregates/case/incident-aggregate.js";

/** What every operation asks for that adds something to the case file of an incident. */
@InputType()
export class CaseInput {
  @IdentifierField("The incident.")
  incidentId!: string;
}

/** What every operation on the incident itself asks for. */
@InputType()
export class IncidentInput extends CaseInput {
  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on the incident itself. */
export const incidentAction = actionsOn(incidentAggregate);

/** Defines an action that ends an incident which is none. */
export const endingAction = actionsOn(endingAggregate);

/** Defines an action that ends the response or closes the incident, and leaves no customer behind. */
export const closingAction = actionsOn(closingAggregate);

/** Defines an action that adds something to the case file, and leaves the incident itself as it is. */
export const caseAction = actionsOn(caseAggregate);
