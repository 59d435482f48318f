import { among, before, type Conditions } from "../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import { type List, wantedBy } from "../../../../platform/graphql/reader/list.js";
import type { ShiftState } from "../../../response-model/machines/people/shift-states.js";
import type { Shift } from "../../domain/records/shift.js";

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

/** Which shifts are asked for. */
export const shiftList = ({ filter, orderBy, ...page }: ListArguments<ShiftConditions, ShiftOrderField>): List => ({
  conditions: wantedBy<ShiftConditions>(filter, conditions),
  order: orderOf(orderings, orderBy),
  page,
});
