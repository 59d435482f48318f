import { type AnyOf, among, before, type Conditions, from } from "../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Order, Ordering } from "../../../../platform/graphql/lists/order.js";
import type { Ordered } from "../../../../platform/graphql/lists/order-type.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { ordered } from "../../../../platform/graphql/reader/relations.js";
import type { ResponsibilityRequestState } from "../../../response-model/machines/people/responsibility-request-states.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import type { ResponsibilityRequest } from "../../domain/records/responsibility-request.js";

export interface ResponsibilityRequestConditions {
  readonly states?: AnyOf<ResponsibilityRequestState>;
  readonly teamIds?: AnyOf<string>;
  readonly responsibilities?: AnyOf<Responsibility>;
  readonly requestedFrom?: Date | null;
  readonly requestedBefore?: Date | null;
}

/** What is asked for of requests at a moment, in SQL. */
export const conditionsAt = (now: Date): Conditions<ResponsibilityRequestConditions> => ({
  states: (states, parameter) =>
    `CASE WHEN request.state = 'PENDING' AND request.expiresAt <= ${parameter(now)} THEN 'EXPIRED' ELSE request.state END
      = ANY(${parameter(states)})`,
  teamIds: among("request.teamId"),
  responsibilities: among("request.responsibility"),
  requestedFrom: from("request.requestedAt"),
  requestedBefore: before("request.requestedAt"),
});

const orderings = {
  REQUESTED_AT: { expression: "request.requestedAt", valueOf: ({ requestedAt }) => requestedAt.toISOString() },
  EXPIRES_AT: { expression: "request.expiresAt", valueOf: ({ expiresAt }) => expiresAt.toISOString() },
} as const satisfies Record<string, Ordering<ResponsibilityRequest>>;

export type ResponsibilityRequestOrderField = keyof typeof orderings;

/**
 * Ids grow with time, and none is equal to another: behind the age nothing is left to be ordered. But within a stretch of time, its own
 * index is read and nothing else is looked at.
 */
function orderOfRequests(
  orderBy: readonly Ordered<ResponsibilityRequestOrderField>[],
  { requestedFrom, requestedBefore }: ResponsibilityRequestConditions,
): Order<ResponsibilityRequest> {
  const by: NonNullable<Order<ResponsibilityRequest>["by"]>[number][] = [];
  for (const { field, direction } of orderBy) {
    if (field === "REQUESTED_AT" && !requestedFrom && !requestedBefore) return { by, direction };
    by.push({ ...orderings[field], direction });
  }
  return { by, direction: by.at(-1)?.direction ?? "ASC" };
}

/** In which order requests for one team are read. */
export const requestOrder = ordered<ResponsibilityRequest, ResponsibilityRequestOrderField>({
  ...orderings,
  REQUESTED_AT: byAge,
});

/** Which requests for responsibilities are asked for, as they stand at a moment. */
export const responsibilityRequestList = (
  now: Date,
  { filter, orderBy, ...page }: ListArguments<ResponsibilityRequestConditions, ResponsibilityRequestOrderField>,
): List => ({
  conditions: wantedBy<ResponsibilityRequestConditions>(filter, conditionsAt(now)),
  order: orderOfRequests(orderBy, filter ?? {}),
  page,
});
