import { type AnyOf, among, before, type Conditions } from "../../../../../platform/graphql/lists/conditions.js";
import type { ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { type Ordering, simpleOrder } from "../../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../../platform/graphql/search/contains-searched.js";
import { ownedBy } from "../../../../access/directory/owned-by-teams.js";
import type { AlertSuppressionState } from "../../../../response-model/machines/detection/alert-suppression-states.js";
import type { AlertSuppression } from "../../../domain/records/alerts/alert-suppression.js";

export interface AlertSuppressionConditions {
  readonly text?: string | null;
  readonly states?: AnyOf<AlertSuppressionState>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly rules?: AnyOf<string>;
  readonly endsBefore?: Date | null;
}

export type AlertSuppressionOrderField = "CREATED_AT" | "ENDS_AT";

const conditions: Conditions<AlertSuppressionConditions> = {
  text: containsSearched({ alias: "suppression", table: "alert_suppression", columns: ["titleContains", "reason"] }),
  states: among("suppression.state"),
  serviceIds: among("suppression.serviceId"),
  teamIds: ownedBy("suppression.serviceId"),
  // Few name any, and an index knows those.
  rules: (names, parameter) =>
    `(suppression.rules && CAST(${parameter(names)} AS text[]) AND suppression.rules <> '{}')`,
  endsBefore: before("suppression.endsAt"),
};

const end: Ordering<AlertSuppression> = {
  expression: "suppression.endsAt",
  valueOf: ({ endsAt }) => endsAt.toISOString(),
};

/** Which rules that hold alerts back are wanted. */
export const alertSuppressionList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<AlertSuppressionConditions, AlertSuppressionOrderField>): List => ({
  conditions: wantedBy<AlertSuppressionConditions>(filter, conditions),
  order: order?.field === "ENDS_AT" ? simpleOrder(end, order.direction) : { direction: order?.direction ?? "DESC" },
  page,
});
