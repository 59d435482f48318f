import {
  type AnyOf,
  among,
  type Conditions,
  contains,
  overlaps,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import type { AlertFormat } from "../../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import type { AlertSourceState } from "../../../../response-model/machines/detection/alert-source-states.js";
import { unsettledRefusals } from "../../alert-sources/unsettled-refusals.js";

export interface AlertSourceConditions {
  readonly text?: string | null;
  readonly states?: AnyOf<AlertSourceState>;
  readonly formats?: AnyOf<AlertFormat>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly refusing?: boolean | null;
  readonly silentSince?: Date | null;
  readonly silentAt?: Date | null;
}

/** Ids grow with time. */
export type AlertSourceOrderField = "REGISTERED_AT";

const alertSourceConditions: Conditions<AlertSourceConditions> = {
  // There are as many as an organization runs programs that report: each name is looked at.
  text: Object.assign(contains("source.name"), { searches: true as const }),
  states: among("source.state"),
  formats: among("source.format"),
  serviceIds: overlaps("source.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("source.serviceIds"),
  refusing: whether(unsettledRefusals("source"), `NOT ${unsettledRefusals("source")}`),
  silentSince: (since, parameter) =>
    `(source.lastReceivedAt IS NULL OR source.lastReceivedAt < CAST(${parameter(since)} AS timestamptz))`,
  silentAt: (time, parameter) => `source.silentFrom <= CAST(${parameter(time)} AS timestamptz)`,
};

/** Which sources of alerts are asked for. */
export const alertSourceList = ({
  filter,
  orderBy: [order],
  ...page
}: ListArguments<AlertSourceConditions, AlertSourceOrderField>): List => ({
  conditions: wantedBy<AlertSourceConditions>(filter, alertSourceConditions),
  order: { direction: order?.direction ?? "DESC" },
  page,
});
