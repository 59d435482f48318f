import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { investigationAggregate } from "../../store/aggregates/evidence/investigation-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on an investigation asks for. */
@InputType()
export class InvestigationInput extends CaseInput {
  @IdentifierField("The investigation, as `Incident.investigations` lists it.")
  investigationId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on an investigation. */
export const investigationAction = actionsOn(investigationAggregate);
