import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { AlertSuppressionState } from "../../../../response-model/schema/enums.js";
import type {
  AlertSuppressionConditions,
  AlertSuppressionOrderField,
} from "../../../store/lists/detection/alert-suppression-list.js";

@FilterType("Which suppressions of alerts are wanted")
export class AlertSuppressionFilter implements AlertSuppressionConditions {
  @TextField("With this in the part of a title that they go by, or in the reason.", { nullable: true, max: 100 })
  text?: string | null;

  @AnyOfField(() => AlertSuppressionState, "In one of these states.")
  states?: AlertSuppressionState[] | null;

  @IdentifiersFilterField("Of alerts of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of alerts of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @AnyOfField(() => String, "That name one of these rules of the detection.")
  rules?: string[] | null;

  @Field(() => Date, { nullable: true, description: "That end, or were to end, before this time." })
  endsBefore?: Date | null;
}

export const AlertSuppressionArguments = listArguments<AlertSuppressionConditions, AlertSuppressionOrderField>({
  name: "AlertSuppression",
  plural: "suppressions of alerts",
  filter: AlertSuppressionFilter,
  orders: { CREATED_AT: "When they were made or proposed.", ENDS_AT: "When they end, or were to end." },
  usually: [{ field: "CREATED_AT", direction: "DESC" }],
});
