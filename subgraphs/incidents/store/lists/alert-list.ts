import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  whether,
} from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import { orderByAge } from "../../../../platform/graphql/lists/order-by-age.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { containsSearched } from "../../../../platform/graphql/search/contains-searched.js";
import type { AlertDisposition } from "../../../response-model/detection-and-analysis/alert-dispositions.js";
import type { NotificationSource } from "../../../response-model/detection-and-analysis/notification-sources.js";
import type { AlertState } from "../../../response-model/machines/alert-states.js";
import type { Alert } from "../../domain/records/alerts/alert.js";

export interface AlertConditions {
  readonly states?: AnyOf<AlertState>;
  readonly sources?: AnyOf<NotificationSource>;
  readonly dispositions?: AnyOf<AlertDisposition>;
  readonly linked?: boolean | null;
  readonly incidentIds?: AnyOf<string>;
  readonly serviceIds?: AnyOf<string>;
  readonly reportedByIds?: AnyOf<string>;
  readonly text?: string | null;
  readonly receivedFrom?: Date | null;
  readonly receivedBefore?: Date | null;
}

/** What is asked for of alerts, in SQL. */
export const alertConditions: Conditions<AlertConditions> = {
  states: among("alert.state"),
  sources: among("alert.source"),
  dispositions: among("alert.disposition"),
  linked: whether("alert.incidentId IS NOT NULL", "alert.incidentId IS NULL"),
  incidentIds: among("alert.incidentId"),
  serviceIds: among("alert.serviceId"),
  reportedByIds: among("alert.reportedById"),
  text: containsSearched({ alias: "alert", table: "alert", columns: ["title", "description"] }),
  receivedFrom: from("alert.receivedAt"),
  receivedBefore: before("alert.receivedAt"),
};

const received: Ordering<Alert> = {
  expression: "alert.receivedAt",
  valueOf: ({ receivedAt }) => receivedAt.toISOString(),
};

export type AlertOrderField = "RECEIVED_AT";

/** Which alerts are asked for. */
export const alertList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<AlertConditions, AlertOrderField>): List => ({
  conditions: wantedBy<AlertConditions>(filter, alertConditions),
  order: orderByAge(received, order?.direction ?? "DESC", [filter?.receivedFrom, filter?.receivedBefore]),
  page,
});
