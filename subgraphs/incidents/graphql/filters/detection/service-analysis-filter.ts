import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { AnalysisPeriod, ServiceAnalysisState } from "../../../../response-model/schema/enums.js";
import type {
  ServiceAnalysisConditions,
  ServiceAnalysisOrderField,
} from "../../../store/lists/detection/service-analysis-list.js";

@FilterType("Which analyses of services are wanted")
export class ServiceAnalysisFilter implements ServiceAnalysisConditions {
  @AnyOfField(() => ServiceAnalysisState, "In one of these states.")
  states?: ServiceAnalysisState[] | null;

  @AnyOfField(() => AnalysisPeriod, "Over one of these kinds of period.")
  kinds?: AnalysisPeriod[] | null;

  @IdentifiersFilterField("Of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Over a period that begins at this time or later." })
  periodFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Over a period that begins before this time." })
  periodBefore?: Date | null;
}

export const ServiceAnalysisArguments = listArguments<ServiceAnalysisConditions, ServiceAnalysisOrderField>({
  name: "ServiceAnalysis",
  plural: "analyses of services",
  filter: ServiceAnalysisFilter,
  orders: { PERIOD: "When their periods begin.", DRAFTED_AT: "When they were begun." },
  usually: [{ field: "PERIOD", direction: "DESC" }],
});
