import type { Context } from "../../../../../platform/actions/context.js";
import {
  type AnyOf,
  among,
  before,
  type Combined,
  type ConditionOf,
  type Conditions,
  from,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import type { Order, Ordering } from "../../../../../platform/graphql/lists/order.js";
import { orderByAge } from "../../../../../platform/graphql/lists/order-by-age.js";
import type { Ordered } from "../../../../../platform/graphql/lists/order-type.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { filtered } from "../../../../../platform/graphql/reader/relations.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import type { Viewer } from "../../../../../platform/identity/viewer.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import { withSubtechniques } from "../../../../response-model/attack/with-subtechniques.js";
import type { AlertDisposition } from "../../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { NotificationSource } from "../../../../response-model/detection-and-analysis/alerts/notification-sources.js";
import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { AlertState } from "../../../../response-model/machines/detection/alert-states.js";
import type { AlertEntity } from "../../../domain/entities/alert-entity.js";
import { entityKeys } from "../../../domain/entities/entity-key.js";
import { isRange, reportedWithin } from "../../../domain/indicators/spellings/reported-within.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import { rankOf } from "../../../domain/triage/severity-rank.js";
import { suppressionsFor } from "../../alert-suppressions/visible-suppression.js";
import { partOrders } from "../case/part-orders.js";
import { orderByGravity } from "../order-by-gravity.js";

export interface AlertConditions {
  readonly states?: AnyOf<AlertState>;
  readonly sources?: AnyOf<NotificationSource>;
  readonly dispositions?: AnyOf<AlertDisposition>;
  readonly linked?: boolean | null;
  readonly incidentIds?: AnyOf<string>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly reportedByIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly receivedFrom?: Date | null;
  readonly receivedBefore?: Date | null;
  readonly severities?: AnyOf<Severity>;
  readonly handlings?: AnyOf<Handling>;
  readonly alertSourceIds?: AnyOf<string>;
  readonly countFrom?: number | null;
  readonly lastSeenFrom?: Date | null;
  readonly lastSeenBefore?: Date | null;
  readonly flapping?: boolean | null;
  readonly resolved?: boolean | null;
  readonly acknowledged?: boolean | null;
  readonly triageOverdue?: boolean | null;
  readonly suppressed?: boolean | null;
  readonly suppressedByIds?: AnyOf<string>;
  readonly indicators?: AnyOf<string>;
  readonly entities?: AnyOf<AlertEntity>;
  readonly techniqueIds?: AnyOf<string>;
  readonly rules?: AnyOf<string>;
  readonly fingerprints?: AnyOf<string>;
  readonly detectionRequirementIds?: AnyOf<string>;
  readonly acknowledgedByIds?: AnyOf<string>;
  readonly assigneeIds?: AnyOf<string>;
  readonly assigned?: boolean | null;
}

/** What is true of an alert at a moment, or not. */
const at =
  (now: Date, holds: (now: string) => string): ConditionOf<boolean> =>
  (is, parameter) =>
    is ? holds(parameter(now)) : `(${holds(parameter(now))}) IS NOT TRUE`;

/** That the viewer may know whether a rule holds it back: whoever may read the rule. */
const isForViewer = (viewer: Viewer, parameter: (value: unknown) => string): string => {
  const { all, serviceIds } = suppressionsFor(viewer);
  return `(CAST(${parameter(all)} AS boolean) OR alert.serviceId = ANY(CAST(${parameter(serviceIds)} AS uuid[])))`;
};

/** That a list of texts, of which an index knows those that are not empty, has one of some. */
const hasReported =
  (column: string): ConditionOf<readonly string[]> =>
  (wanted, parameter) =>
    `(${column} && CAST(${parameter(wanted)} AS text[]) AND ${column} <> '{}')`;

/**
 * That an alert reports one of some values, or an address in a range. Of a range the index is asked for one address after the other: PostgreSQL would rather look through
 * the whole list by age than believe that few report any of so many. What is found so is still narrowed to what the viewer may read.
 */
const hasReportedWithin: ConditionOf<readonly string[]> = (texts, parameter) => {
  const values = reportedWithin(texts);
  if (!texts.some(isRange)) return hasReported("alert.reportedIndicators")(values, parameter);
  return `alert.id = ANY(ARRAY(SELECT reporting.id FROM unnest(CAST(${parameter(values)} AS text[])) AS within(value),
    LATERAL (SELECT one.id FROM alert AS one
      WHERE one.reported_indicators @> ARRAY[within.value] AND one.reported_indicators <> '{}') AS reporting))`;
};

/** What a viewer asks for of alerts at a moment, in SQL. */
export const alertConditionsFor = (now: Date, viewer: Viewer): Conditions<AlertConditions> => ({
  states: among("alert.state"),
  sources: among("alert.source"),
  dispositions: among("alert.disposition"),
  linked: whether("alert.incidentId IS NOT NULL", "alert.incidentId IS NULL"),
  incidentIds: among("alert.incidentId"),
  serviceIds: among("alert.serviceId"),
  teamIds: ownedBy("alert.serviceId"),
  reportedByIds: among("alert.reportedById"),
  text: containsSearched({ alias: "alert", table: "alert", columns: ["title", "description"] }),
  receivedFrom: from("alert.receivedAt"),
  receivedBefore: before("alert.receivedAt"),
  severities: (wanted, parameter) => `alert.severityRank = ANY(${parameter(wanted.map(rankOf))})`,
  handlings: among("alert.handling"),
  alertSourceIds: among("alert.alertSourceId"),
  countFrom: (count, parameter) => `alert.count >= ${parameter(count)}`,
  lastSeenFrom: from("alert.lastSeenAt"),
  lastSeenBefore: before("alert.lastSeenAt"),
  flapping: at(now, (moment) => `alert.flappingUntil > ${moment}`),
  resolved: whether("alert.resolvedAt IS NOT NULL", "alert.resolvedAt IS NULL"),
  acknowledged: whether("alert.acknowledgedAt IS NOT NULL", "alert.acknowledgedAt IS NULL"),
  suppressed: (is, parameter) => {
    const held = `(alert.suppressedAt IS NOT NULL AND ${isForViewer(viewer, parameter)})`;
    return is ? held : `NOT ${held}`;
  },
  suppressedByIds: (ids, parameter) =>
    `(alert.suppressedById = ANY(${parameter(ids)}) AND ${isForViewer(viewer, parameter)})`,
  indicators: hasReportedWithin,
  entities: (wanted, parameter) => hasReported("alert.reportedEntities")(entityKeys(wanted), parameter),
  techniqueIds: (ids, parameter) =>
    `(${["alert.techniqueIds", "alert.reportedTechniques"].map((column) => hasReported(column)(withSubtechniques(ids), parameter)).join(" OR ")})`,
  rules: hasReported("alert.reportedRules"),
  fingerprints: among("alert.fingerprint"),
  detectionRequirementIds: among("alert.detectionRequirementId"),
  acknowledgedByIds: among("alert.acknowledgedById"),
  assigneeIds: among("alert.assigneeId"),
  assigned: whether("alert.assigneeId IS NOT NULL", "alert.assigneeId IS NULL"),
  triageOverdue: at(now, (moment) => `alert.state = 'RECEIVED' AND alert.triageDueAt <= ${moment}`),
});

const orderings = {
  RECEIVED_AT: { expression: "alert.receivedAt", valueOf: ({ receivedAt }) => receivedAt.toISOString() },
  SEVERITY: orderByGravity,
  LAST_SEEN_AT: { expression: "alert.lastSeenAt", valueOf: ({ lastSeenAt }) => lastSeenAt.toISOString() },
  COUNT: { expression: "alert.count", valueOf: ({ count }) => count },
  // The expression is that of the index `alert_triage_order`.
  TRIAGE_DUE_AT: {
    expression: "(CASE alert.state WHEN 'RECEIVED' THEN COALESCE(alert.triageDueAt, 'infinity') ELSE 'infinity' END)",
    valueOf: ({ state, triageDueAt }) => (state === "RECEIVED" && triageDueAt?.toISOString()) || "infinity",
  },
} as const satisfies Record<string, Ordering<Alert>>;

export type AlertOrderField = keyof typeof orderings;

function orderOfAlerts(
  orderBy: readonly Ordered<AlertOrderField>[],
  { receivedFrom, receivedBefore, lastSeenBefore }: AlertConditions,
): Order<Alert> {
  const [{ field, direction }, ...further] = orderBy as [Ordered<AlertOrderField>];
  if (field !== "RECEIVED_AT" || further.length > 0) return orderOf(orderings, orderBy);
  return orderByAge(orderings.RECEIVED_AT, direction, [receivedFrom, receivedBefore, lastSeenBefore]);
}

const day = 86_400_000;

/**
 * What is not said follows: an alert that was seen for the last time was received by then. So the list by age begins there, and does not look through
 * all that came since. A day more makes up for the clocks of two replicas.
 */
const within = (filter: Combined<AlertConditions> | null | undefined): Combined<AlertConditions> | null | undefined =>
  filter?.lastSeenBefore && !filter.receivedBefore
    ? { and: [filter, { receivedBefore: new Date(filter.lastSeenBefore.getTime() + day) }] }
    : filter;

/** The pages of alerts that another row leads to: of those the ones that are asked for, in either order. */
export const alertPages = {
  narrow: filtered<AlertConditions>(alertConditionsFor),
  orderBy: partOrders.alerts,
} as const;

/** Which alerts are asked for. */
export const alertList = (
  { now, viewer }: Pick<Context, "now" | "viewer">,
  { filter, orderBy, ...page }: ListArguments<AlertConditions, AlertOrderField>,
): List => ({
  conditions: wantedBy<AlertConditions>(within(filter), alertConditionsFor(now, viewer)),
  order: orderOfAlerts(orderBy, filter ?? {}),
  page,
});
