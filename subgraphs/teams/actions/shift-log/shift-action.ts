import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { shiftAggregate } from "../../store/aggregates/shift-log/shift-aggregate.js";

/** What every operation on a shift asks for. */
@InputType({ description: "The shift that is meant." })
export class ShiftInput {
  @IdentifierField("The shift.")
  shiftId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a shift. */
export const shiftAction = actionsOn(shiftAggregate);
