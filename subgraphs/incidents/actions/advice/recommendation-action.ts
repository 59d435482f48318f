import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { recommendationAggregate } from "../../store/aggregates/advice/recommendation-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on a recommended eradication asks for. */
@InputType()
export class RecommendationInput extends CaseInput {
  @IdentifierField("The recommendation, as `ServiceResponse.recommendations` lists it.")
  recommendationId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a recommended eradication. */
export const recommendationAction = actionsOn(recommendationAggregate);
