import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { AlertCorrelationState } from "../../../../response-model/schema/enums.js";
import type {
  AlertCorrelationConditions,
  AlertCorrelationOrderField,
} from "../../../store/lists/detection/alert-correlation-list.js";

@FilterType("Which correlations of alerts are wanted")
export class AlertCorrelationFilter implements AlertCorrelationConditions {
  @AnyOfField(() => AlertCorrelationState, "In one of these states.")
  states?: AlertCorrelationState[] | null;

  @IdentifiersFilterField("With an alert of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("With an alert of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("With one of these alerts.")
  alertIds?: string[] | null;
}

export const AlertCorrelationArguments = listArguments<AlertCorrelationConditions, AlertCorrelationOrderField>({
  name: "AlertCorrelation",
  plural: "correlations of alerts",
  filter: AlertCorrelationFilter,
  orders: { SUGGESTED_AT: "When they were suggested.", SCORE: "How much speaks for them." },
  usually: [{ field: "SUGGESTED_AT", direction: "DESC" }],
});
