import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { AlertDisposition, AlertState, NotificationSource } from "../../../response-model/schema/enums.js";
import type { AlertConditions, AlertOrderField } from "../../store/lists/alert-list.js";

@FilterType("Which alerts are wanted")
export class AlertFilter implements AlertConditions {
  @AnyOfField(() => AlertState, "In one of these states.")
  states?: AlertState[] | null;

  @AnyOfField(() => NotificationSource, "Noticed by one of these sources.")
  sources?: NotificationSource[] | null;

  @AnyOfField(() => AlertDisposition, "With one of these dispositions.")
  dispositions?: AlertDisposition[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: linked to an incident; false: not." })
  linked?: boolean | null;

  @IdentifiersFilterField("Linked to one of these incidents.")
  incidentIds?: string[] | null;

  @IdentifiersFilterField("For one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Reported by one of these people or programs.")
  reportedByIds?: string[] | null;

  @TextField("With this in the title or the description, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  @Field(() => Date, { nullable: true, description: "Received at this time or later." })
  receivedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Received before this time." })
  receivedBefore?: Date | null;
}

export const AlertArguments = listArguments<AlertConditions, AlertOrderField>({
  name: "Alert",
  plural: "alerts",
  filter: AlertFilter,
  orders: { RECEIVED_AT: "When they were received." },
  usually: [{ field: "RECEIVED_AT", direction: "DESC" }],
});
