import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { clockAggregate } from "../../store/aggregates/notification/clock-aggregate.js";
import { obligationAggregate } from "../../store/aggregates/notification/obligation-aggregate.js";
import { CaseInput } from "../incident-action.js";

/** What every operation on an obligation to notify asks for. */
@InputType()
export class ObligationInput extends CaseInput {
  @IdentifierField("The obligation, as `Incident.notificationObligations` lists it.")
  obligationId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on one obligation to notify. */
export const obligationAction = actionsOn(obligationAggregate);

/** Defines an action that starts notification clocks of an incident. */
export const clockAction = actionsOn(clockAggregate);

/** While a notice is owed. */
export const whileOwed = ["RUNNING", "AT_RISK", "DELAYED", "MISSED"] as const;

/** What a notice makes of what it was owed for: met by the time it was sent at, also where it is recorded after the deadline. */
export const metByANotice = [
  { machine: "NotificationObligation", from: whileOwed, to: "MET" },
  { machine: "NotificationObligation", from: whileOwed, to: "MET_LATE" },
] as const;
