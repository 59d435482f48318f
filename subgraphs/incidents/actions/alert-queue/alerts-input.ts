import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { ID, InputType } from "type-graphql";
import { HoldsIdentifier } from "../../../../platform/graphql/canonical-identifiers.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import { alertsAggregate } from "../../store/aggregates/alerts/alerts-aggregate.js";
import { AsOfField } from "./as-of-field.js";

/** What every operation on many alerts asks for. */
@InputType()
export class AlertsInput {
  @ArrayMinSize(1, { message: "must name at least one" })
  @ArrayMaxSize(alertBounds.alertsOfCall, { message: `must name at most ${alertBounds.alertsOfCall}` })
  @HoldsIdentifier({ each: true })
  @Field(() => [ID], { description: "The alerts, at most 1,000. Each has a result of its own." })
  alertIds!: readonly string[];

  @AsOfField()
  asOf?: Date | null;
}

/** Defines an action on many alerts. */
export const alertsAction = actionsOn(alertsAggregate);
