import type { Context } from "../../../../platform/actions/context.js";
import {
  type AnyOf,
  among,
  before,
  type Conditions,
  contains,
  from,
  narrow,
  whether,
} from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { AlertDisposition } from "../../../response-model/detection-and-analysis/alert-dispositions.js";
import type { NotificationSource } from "../../../response-model/detection-and-analysis/notification-sources.js";
import type { AlertState } from "../../../response-model/machines/alert-states.js";
import { visibleAlerts } from "../visible-records.js";

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
  text: contains("alert.title", "alert.description"),
  receivedFrom: from("alert.receivedAt"),
  receivedBefore: before("alert.receivedAt"),
};

/** Ids grow with time. */
export type AlertOrderField = "RECEIVED_AT";

/** A page of the alerts that the viewer may see. */
export function alertPage(
  { database, viewer }: Context,
  { filter, orderBy: [order], ...page }: ListArguments<AlertConditions, AlertOrderField>,
) {
  const query = visibleAlerts(database.manager, viewer);
  narrow<AlertConditions>(query, filter, alertConditions);
  return readPage(query, { direction: order?.direction ?? "DESC" }, page);
}
