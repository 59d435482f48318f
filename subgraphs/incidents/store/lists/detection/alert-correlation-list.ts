import { type AnyOf, among, type Conditions, overlaps } from "../../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { type Ordering, simpleOrder } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { filtered } from "../../../../../platform/graphql/reader/relations.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import type { AlertCorrelationState } from "../../../../response-model/machines/detection/alert-correlation-states.js";
import type { AlertCorrelation } from "../../../domain/records/alerts/alert-correlation.js";

export interface AlertCorrelationConditions {
  readonly states?: AnyOf<AlertCorrelationState>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly alertIds?: AnyOf<string>;
}

export type AlertCorrelationOrderField = "SUGGESTED_AT" | "SCORE";

const conditions: Conditions<AlertCorrelationConditions> = {
  states: among("correlation.state"),
  serviceIds: overlaps("correlation.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("correlation.serviceIds"),
  alertIds: overlaps("correlation.alertIds", "uuid"),
};

const score: Ordering<AlertCorrelation> = {
  expression: "correlation.score",
  valueOf: (correlation) => correlation.score,
};

/** The pages of suggestions that another row leads to: of those the ones that are asked for. */
export const correlationPages = { narrow: filtered<AlertCorrelationConditions>(conditions) } as const;

/** Which alerts that are suggested to belong together are wanted. */
export const alertCorrelationList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<AlertCorrelationConditions, AlertCorrelationOrderField>): List => ({
  conditions: wantedBy<AlertCorrelationConditions>(filter, conditions),
  order: order?.field === "SCORE" ? simpleOrder(score, order.direction) : { direction: order?.direction ?? "DESC" },
  page,
});
