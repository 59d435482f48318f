import type { Context } from "../../../../platform/actions/context.js";
import { among, before, type Conditions, narrow } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import { isResponder } from "../../../access/visibility.js";
import type { ShiftState } from "../../../response-model/machines/shift-states.js";
import type { Shift } from "../../domain/records/shift.js";
import { tables } from "../tables.js";

export interface ShiftConditions {
  readonly teamIds?: readonly string[] | null;
  readonly states?: readonly ShiftState[] | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

const conditions: Conditions<ShiftConditions> = {
  teamIds: among("shift.teamId"),
  // Few are on duty, and those have an index of their own.
  states: (states, parameter) =>
    `shift.state = ANY(${parameter(states)})${states.includes("HANDED_OVER") ? "" : " AND shift.state <> 'HANDED_OVER'"}`,
  from: (time, parameter) => `shift.handedOverAt IS NULL OR shift.handedOverAt > ${parameter(time)}`,
  until: before("shift.openedAt"),
};

const orderings = {
  OPENED_AT: { expression: "shift.openedAt", valueOf: ({ openedAt }) => openedAt.toISOString() },
} as const satisfies Record<string, Ordering<Shift>>;

export type ShiftOrderField = keyof typeof orderings;

/** A page of shifts; empty for whoever is no responder. */
export function shiftPage(
  { database, viewer }: Context,
  { filter, orderBy, ...page }: ListArguments<ShiftConditions, ShiftOrderField>,
) {
  const query = database.manager
    .createQueryBuilder(tables.Shift, "shift")
    .where("CAST(:readsLogs AS boolean)", { readsLogs: isResponder(viewer) });
  narrow<ShiftConditions>(query, filter, conditions);
  return readPage(query, orderOf(orderings, orderBy), page);
}
