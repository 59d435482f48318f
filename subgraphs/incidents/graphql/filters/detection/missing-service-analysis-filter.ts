import { Field } from "../../../../../platform/graphql/fields.js";
import { IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import type {
  MissingServiceAnalysisConditions,
  MissingServiceAnalysisOrderField,
} from "../../../store/lists/detection/missing-service-analysis-list.js";

@FilterType(
  "Which missing analyses of services are wanted",
  "Where neither `periodFrom` nor `periodBefore` is given beside them, they are those of the last calendar month that is over; otherwise of the last twelve.",
)
class MissingServiceAnalysisFilter implements MissingServiceAnalysisConditions {
  @IdentifiersFilterField("Of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Of a month that begins at this time or later." })
  periodFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Of a month that begins before this time." })
  periodBefore?: Date | null;
}

export const MissingServiceAnalysisArguments = listArguments<
  MissingServiceAnalysisConditions,
  MissingServiceAnalysisOrderField
>({
  name: "MissingServiceAnalysis",
  plural: "missing analyses of services",
  filter: MissingServiceAnalysisFilter,
  orders: { PERIOD: "When their months begin.", SERVICE: "The service, by its name." },
  usually: [
    { field: "PERIOD", direction: "DESC" },
    { field: "SERVICE", direction: "ASC" },
  ],
  unfiltered: "those of the last calendar month that is over",
});
