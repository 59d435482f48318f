import { type AnyOf, among, type Conditions, whether } from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import type { ServiceSweepStatus } from "../../../../response-model/detection-and-analysis/service-sweep-statuses.js";
import type { ServiceSweep } from "../../../domain/records/sweeps/service-sweep.js";

export interface ServiceSweepConditions {
  readonly statuses?: AnyOf<ServiceSweepStatus>;
  readonly serviceIds?: AnyOf<string>;
  readonly overdue?: boolean | null;
}

export const serviceSweepConditions: Conditions<ServiceSweepConditions> = {
  statuses: among("part.status"),
  serviceIds: among("part.serviceId"),
  overdue: whether("part.overdueAt IS NOT NULL", "part.overdueAt IS NULL"),
};

const orderings = {
  DUE_AT: byTime("part.dueAt", ({ dueAt }) => dueAt),
} as const satisfies Record<string, Ordering<ServiceSweep>>;

/** Ids grow with time. */
export type ServiceSweepOrderField = keyof typeof orderings | "ORDERED_AT";

/** How far sweeps are in services. */
export function serviceSweepList({
  filter,
  orderBy,
  ...page
}: ListArguments<ServiceSweepConditions, ServiceSweepOrderField>): List {
  const named = orderBy.filter(
    (one): one is typeof one & { field: keyof typeof orderings } => one.field !== "ORDERED_AT",
  );
  return {
    conditions: wantedBy<ServiceSweepConditions>(filter, serviceSweepConditions),
    order: { ...orderOf(orderings, named), direction: orderBy.at(-1)?.direction ?? "DESC" },
    page,
  };
}
