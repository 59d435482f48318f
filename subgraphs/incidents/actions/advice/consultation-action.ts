import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { consultationAggregate } from "../../store/aggregates/advice/consultation-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a question asks for. */
@InputType()
export class ConsultationInput extends CaseInput {
  @IdentifierField("The consultation, as `Incident.consultations` lists it.")
  consultationId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a question that was put to somebody. */
export const consultationAction = actionsOn(consultationAggregate);
