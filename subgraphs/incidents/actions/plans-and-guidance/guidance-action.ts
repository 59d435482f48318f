import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { guidanceAggregate } from "../../store/aggregates/response/guidance-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a piece of guidance asks for. */
@InputType()
export class GuidanceInput extends CaseInput {
  @IdentifierField("The guidance, as `ServiceResponse.guidance` lists it.")
  guidanceId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a piece of guidance. */
export const guidanceAction = actionsOn(guidanceAggregate);
