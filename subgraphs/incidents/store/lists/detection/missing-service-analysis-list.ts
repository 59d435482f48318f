import { type AnyOf, among, before, type Conditions, from } from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import type { MissingServiceAnalysis } from "../../../domain/records/service-analyses/missing-service-analysis.js";
import { lastFullMonths } from "../../../domain/service-analyses/period-of.js";

export interface MissingServiceAnalysisConditions {
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly periodFrom?: Date | null;
  readonly periodBefore?: Date | null;
}

export type MissingServiceAnalysisOrderField = "PERIOD" | "SERVICE";

/** As far back is a month still missed that nobody has analysed. */
const monthsMissed = 12;

const conditions: Conditions<MissingServiceAnalysisConditions> = {
  serviceIds: among("missing.serviceId"),
  teamIds: among("missing.teamId"),
  periodFrom: from("missing.periodFrom"),
  periodBefore: before("missing.periodFrom"),
};

const orderings = {
  PERIOD: { expression: "missing.periodFrom", valueOf: ({ periodFrom }) => periodFrom.toISOString() },
  SERVICE: { expression: "missing.serviceName", valueOf: ({ serviceName }) => serviceName },
} as const satisfies Record<string, Ordering<MissingServiceAnalysis>>;

/** Which missing analyses are wanted, at a moment: those of the last full month where no period is asked for. */
export function missingServiceAnalysisList(
  now: Date,
  { filter, orderBy, ...page }: ListArguments<MissingServiceAnalysisConditions, MissingServiceAnalysisOrderField>,
): List {
  const isOfPeriod = filter?.periodFrom != null || filter?.periodBefore != null;
  const { from: missedFrom, until } = lastFullMonths(now, isOfPeriod ? monthsMissed : 1);
  const isOver = {
    sql: "missing.periodFrom >= :missedFrom AND missing.periodUntil <= :missedUntil",
    parameters: { missedFrom, missedUntil: until },
  };
  return {
    conditions: [isOver, ...wantedBy<MissingServiceAnalysisConditions>(filter, conditions)],
    order: orderOf(orderings, orderBy) as List["order"],
    page,
  };
}
