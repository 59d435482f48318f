import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { breachHuntAggregate } from "../../store/aggregates/hunts/breach-hunt-aggregate.js";

/** What every operation on a hunt asks for. */
@InputType()
export class BreachHuntInput {
  @IdentifierField("The hunt, as `breachHunts` lists it.")
  breachHuntId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a hunt alone. */
export const huntAction = actionsOn(breachHuntAggregate);
