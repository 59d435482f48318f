import type { Combined } from "../../../../platform/graphql/lists/conditions.js";
import type { Ordered } from "../../../../platform/graphql/lists/order-type.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import type { List } from "../../../../platform/graphql/reader/list.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { type FollowUpConditions, type FollowUpOrderField, followUpList } from "./follow-up-list.js";

interface Given extends PageArguments {
  readonly filter?: Combined<FollowUpConditions> | null;
  readonly orderBy?: readonly Ordered<FollowUpOrderField>[] | null;
}

/** Which follow-ups that the viewer owns are asked for, open ones where the filter does not say; what is due first before the rest. */
export function ownedFollowUps({ personId }: Viewer, now: Date, { filter, orderBy, ...page }: Given): List {
  const isOpen = saysOpen(filter ?? {}) ? [] : [{ open: true }];
  const list = followUpList(now, {
    ...page,
    filter: { ...filter, and: [...(filter?.and ?? []), ...isOpen] },
    orderBy: orderBy ?? [{ field: "DUE_AT", direction: "ASC" }],
  });
  // As text: not every viewer is a person with an id of ours.
  const own = {
    sql: "followUp.ownerId = ANY(CAST(:own AS uuid[]))",
    parameters: { own: isPerson(personId) ? [personId] : [] },
  };
  return { ...list, conditions: [own, ...list.conditions] };
}

const isPerson = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** Whether a filter, or one that it is combined of, says whether it wants what is open. What it does not want says nothing of it. */
const saysOpen = ({ open, states, and, or }: Combined<FollowUpConditions>): boolean =>
  open != null || states != null || [...(and ?? []), ...(or ?? [])].some(saysOpen);
