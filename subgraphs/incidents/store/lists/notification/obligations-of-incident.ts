import type { Context } from "../../../../../platform/actions/context.js";
import type { Combined } from "../../../../../platform/graphql/lists/conditions.js";
import type { Ordered } from "../../../../../platform/graphql/lists/order-type.js";
import type { Relation } from "../../../../../platform/graphql/reader/reading.js";
import { filtered, ordered } from "../../../../../platform/graphql/reader/relations.js";
import type { NotificationObligation } from "../../../domain/records/notification/notification-obligation.js";
import {
  type ObligationConditions,
  type ObligationOrderField,
  obligationConditions,
  obligationOrderings,
} from "./obligation-list.js";

interface Given {
  readonly filter?: Combined<ObligationConditions> | null;
  readonly orderBy?: readonly Ordered<ObligationOrderField>[] | null;
}

const narrow = filtered<Combined<ObligationConditions>>(obligationConditions);

/** Which obligations an incident leads to, owed or settled. In the order in which they were settled, those that were. */
export const obligationsOfIncident = {
  narrow: ({ filter, orderBy }: Given, context: Context) => {
    const isSettled = orderBy?.some(({ field }) => field === "SETTLED_AT") ? [{ owed: false }] : [];
    return narrow({ filter: { ...filter, and: [...(filter?.and ?? []), ...isSettled] } }, context);
  },
  orderBy: ordered<NotificationObligation, ObligationOrderField>(obligationOrderings),
} satisfies Partial<Relation>;
