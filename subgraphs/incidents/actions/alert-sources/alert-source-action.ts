import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertSourceAggregate } from "../../store/aggregates/alert-sources/alert-source-aggregate.js";

/** What every operation on a source of alerts asks for. */
@InputType({ description: "A source of alerts." })
export class AlertSourceInput {
  @IdentifierField("The source.")
  alertSourceId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a source of alerts. */
export const alertSourceAction = actionsOn(alertSourceAggregate);
