import { type AnyOf, among, before, type Conditions, from } from "../../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { type Ordering, simpleOrder } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { AnalysisPeriod } from "../../../../response-model/detection-and-analysis/detection/analysis-periods.js";
import type { ServiceAnalysisState } from "../../../../response-model/machines/detection/service-analysis-states.js";
import type { ServiceAnalysis } from "../../../domain/records/service-analyses/service-analysis.js";

export interface ServiceAnalysisConditions {
  readonly states?: AnyOf<ServiceAnalysisState>;
  readonly kinds?: AnyOf<AnalysisPeriod>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly periodFrom?: Date | null;
  readonly periodBefore?: Date | null;
}

export type ServiceAnalysisOrderField = "PERIOD" | "DRAFTED_AT";

const conditions: Conditions<ServiceAnalysisConditions> = {
  states: among("analysis.state"),
  kinds: among("analysis.kind"),
  serviceIds: among("analysis.serviceId"),
  teamIds: ownedBy("analysis.serviceId"),
  periodFrom: from("analysis.periodFrom"),
  periodBefore: before("analysis.periodFrom"),
};

const period: Ordering<ServiceAnalysis> = {
  expression: "analysis.periodFrom",
  valueOf: ({ periodFrom }) => periodFrom.toISOString(),
};

/** Which analyses of services are wanted. */
export const serviceAnalysisList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<ServiceAnalysisConditions, ServiceAnalysisOrderField>): List => ({
  conditions: wantedBy<ServiceAnalysisConditions>(filter, conditions),
  order:
    order?.field === "DRAFTED_AT" ? { direction: order.direction } : simpleOrder(period, order?.direction ?? "DESC"),
  page,
});
