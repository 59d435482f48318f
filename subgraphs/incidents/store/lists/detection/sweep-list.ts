import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  overlaps,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import type { List } from "../../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import type { IndicatorSweepState } from "../../../../response-model/machines/detection/indicator-sweep-states.js";
import type { IndicatorSweep } from "../../../domain/records/sweeps/indicator-sweep.js";
import { namingIndicators } from "./naming-indicators.js";
import { filteredFor, wantedByViewer } from "./wanted-by-viewer.js";

export interface SweepConditions {
  readonly states?: AnyOf<IndicatorSweepState>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly incidentIds?: AnyOf<string>;
  readonly indicatorIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly inIncident?: boolean | null;
  readonly overdue?: boolean | null;
  readonly dueFrom?: Date | null;
  readonly dueBefore?: Date | null;
  readonly priorities?: AnyOf<number>;
}

/** What a viewer asks for of sweeps, in SQL: by the indicators that they may read alone. */
const conditionsFor = (viewer: Viewer): Conditions<SweepConditions> => ({
  states: among("sweep.state"),
  serviceIds: overlaps("sweep.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("sweep.serviceIds"),
  incidentIds: among("sweep.incidentId"),
  indicatorIds: namingIndicators(viewer, { alias: "sweep", table: "indicator_sweep" }),
  text: containsSearched({ alias: "sweep", table: "indicator_sweep", columns: ["searched"] }),
  inIncident: whether("sweep.incidentId IS NOT NULL", "sweep.incidentId IS NULL"),
  overdue: whether("sweep.overdueAt IS NOT NULL", "sweep.overdueAt IS NULL"),
  dueFrom: from("sweep.dueAt"),
  dueBefore: before("sweep.dueAt"),
  priorities: among("sweep.priority"),
});

const orderings = {
  // Those of which nobody has said come behind all others.
  PRIORITY: { expression: "COALESCE(sweep.priority, 6)", valueOf: ({ priority }) => priority ?? 6 },
  DUE_AT: byTime("sweep.dueAt", ({ dueAt }) => dueAt),
  ORDERED_AT: byAge,
} as const satisfies Record<string, Ordering<IndicatorSweep> | typeof byAge>;

export type SweepOrderField = keyof typeof orderings;

/** The pages of sweeps that another row leads to: of those the ones that are asked for. */
export const sweepPages = { narrow: filteredFor<SweepConditions>(conditionsFor) } as const;

/** Which sweeps are wanted. */
export const sweepList = (
  viewer: Viewer,
  { filter, orderBy, ...page }: ListArguments<SweepConditions, SweepOrderField>,
): List => ({
  conditions: wantedByViewer(viewer, filter, conditionsFor(viewer)),
  order: orderOf<IndicatorSweep, SweepOrderField>(orderings, orderBy),
  page,
});
