import { type AnyOf, among, type Conditions, whether } from "../../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { ServiceSweepStatus } from "../../../../response-model/detection-and-analysis/detection/service-sweep-statuses.js";
import type { ServiceSweep } from "../../../domain/records/sweeps/service-sweep.js";

export interface ServiceSweepConditions {
  readonly statuses?: AnyOf<ServiceSweepStatus>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly overdue?: boolean | null;
}

export const serviceSweepConditions: Conditions<ServiceSweepConditions> = {
  statuses: among("part.status"),
  serviceIds: among("part.serviceId"),
  teamIds: ownedBy("part.serviceId"),
  overdue: whether("part.overdueAt IS NOT NULL", "part.overdueAt IS NULL"),
};

const orderings = {
  DUE_AT: byTime("part.dueAt", ({ dueAt }) => dueAt),
  ORDERED_AT: byAge,
} as const satisfies Record<string, Ordering<ServiceSweep> | typeof byAge>;

export type ServiceSweepOrderField = keyof typeof orderings;

/** How far sweeps are in services. */
export const serviceSweepList = ({
  filter,
  orderBy,
  ...page
}: ListArguments<ServiceSweepConditions, ServiceSweepOrderField>): List => ({
  conditions: wantedBy<ServiceSweepConditions>(filter, serviceSweepConditions),
  order: orderOf<ServiceSweep, ServiceSweepOrderField>(orderings, orderBy),
  page,
});
