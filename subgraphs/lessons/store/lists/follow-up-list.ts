import {
  type AnyOf,
  among,
  before,
  type Conditions,
  from,
  whether,
} from "../../../../platform/graphql/lists/conditions.js";
import { byAge, type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Order, Ordering } from "../../../../platform/graphql/lists/order.js";
import { orderByAge } from "../../../../platform/graphql/lists/order-by-age.js";
import type { Ordered } from "../../../../platform/graphql/lists/order-type.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import { ordered } from "../../../../platform/graphql/reader/relations.js";
import { containsSearched } from "../../../../platform/graphql/search/contains-searched.js";
import { ownedBy } from "../../../access/directory/owned-by-teams.js";
import type { FollowUpState } from "../../../response-model/machines/lessons/follow-up-states.js";
import type { FollowUpKind } from "../../../response-model/post-incident-activity/follow-up-kinds.js";
import type { FollowUpNature } from "../../../response-model/post-incident-activity/follow-up-natures.js";
import { lastDayOver } from "../../domain/days.js";
import type { FollowUp } from "../../domain/records/follow-up.js";

export interface FollowUpConditions {
  readonly states?: AnyOf<FollowUpState>;
  readonly kinds?: AnyOf<FollowUpKind>;
  readonly natures?: AnyOf<FollowUpNature>;
  readonly serviceIds?: AnyOf<string>;
  readonly teamIds?: AnyOf<string>;
  readonly ownerIds?: AnyOf<string>;
  /** 1 to 5. */
  readonly priorities?: AnyOf<number>;
  readonly text?: string | null;
  readonly open?: boolean | null;
  readonly prioritized?: boolean | null;
  readonly onSecurityList?: boolean | null;
  readonly overdue?: boolean | null;
  /** Calendar days, as `2026-03-31`. */
  readonly dueFrom?: string | null;
  readonly dueBefore?: string | null;
  readonly requestedFrom?: Date | null;
  readonly requestedBefore?: Date | null;
}

/** As the indexes of open follow-ups say it. */
const isOpen = "followUp.state NOT IN ('RESOLVED', 'WILL_NOT_DO')";
const isClosed = "followUp.state IN ('RESOLVED', 'WILL_NOT_DO')";

// As the indexes of these orders say it. What has no priority yet has no day on which it is due either.
const due = "COALESCE(followUp.dueOn, 'infinity')";
const afterEveryPriority = 6;
const priority = `COALESCE(followUp.priority, ${afterEveryPriority})`;

/** What is asked for of follow-ups at a moment, in SQL. */
export const conditionsAt = (now: Date): Conditions<FollowUpConditions> => ({
  states: among("followUp.state"),
  kinds: among("followUp.kind"),
  natures: among("followUp.nature"),
  serviceIds: among("followUp.serviceId"),
  teamIds: ownedBy("followUp.serviceId"),
  ownerIds: among("followUp.ownerId"),
  priorities: among(priority),
  text: containsSearched({ alias: "followUp", table: "follow_up", columns: ["title", "description"] }),
  open: whether(isOpen, isClosed),
  prioritized: whether("followUp.priority IS NOT NULL", "followUp.priority IS NULL"),
  onSecurityList: whether("followUp.serviceId IS NULL", "followUp.serviceId IS NOT NULL"),
  overdue: (is, parameter) => {
    const day = parameter(lastDayOver(now));
    return is ? `${due} <= ${day} AND ${isOpen}` : `${due} > ${day} OR ${isClosed}`;
  },
  dueFrom: (day, parameter) => `${due} >= ${parameter(day)} AND ${due} < 'infinity'`,
  dueBefore: (day, parameter) => `${due} < ${parameter(day)}`,
  requestedFrom: from("followUp.requestedAt"),
  requestedBefore: before("followUp.requestedAt"),
});

/** Ids grow with time. */
const orderings = {
  CREATED_AT: byAge,
  DUE_AT: { expression: due, valueOf: ({ dueOn }: FollowUp) => dueOn ?? "infinity" },
  PRIORITY: { expression: priority, valueOf: (row: FollowUp) => row.priority ?? afterEveryPriority },
} as const;

export type FollowUpOrderField = keyof typeof orderings;

/** In which order follow-ups are read. */
export const followUpOrder = ordered<FollowUp, FollowUpOrderField>(orderings);

const requested: Ordering<FollowUp> = {
  expression: "followUp.requestedAt",
  valueOf: ({ requestedAt }) => requestedAt.toISOString(),
};

function orderOfFollowUps(
  orderBy: readonly Ordered<FollowUpOrderField>[],
  { requestedFrom, requestedBefore }: FollowUpConditions,
): Order<FollowUp> {
  const [{ field, direction }, ...further] = orderBy as [Ordered<FollowUpOrderField>];
  if (field !== "CREATED_AT" || further.length > 0) return orderOf<FollowUp, FollowUpOrderField>(orderings, orderBy);
  return orderByAge(requested, direction, [requestedFrom, requestedBefore]);
}

/** Which follow-ups are asked for at a moment. */
export const followUpList = (
  now: Date,
  { filter, orderBy, ...page }: ListArguments<FollowUpConditions, FollowUpOrderField>,
): List => ({
  conditions: wantedBy<FollowUpConditions>(filter, conditionsAt(now)),
  order: orderOfFollowUps(orderBy, filter ?? {}),
  page,
});
