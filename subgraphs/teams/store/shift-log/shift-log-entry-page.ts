import type { Context } from "../../../../platform/actions/context.js";
import {
  among,
  before,
  type Conditions,
  contains,
  from,
  narrow,
} from "../../../../platform/graphql/lists/conditions.js";
import type { Connection } from "../../../../platform/graphql/lists/connection.js";
import { type ListArguments, orderOf } from "../../../../platform/graphql/lists/list-arguments.js";
import type { Ordering } from "../../../../platform/graphql/lists/order.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import type { ShiftFollowUpState } from "../../../response-model/machines/people/shift-follow-up-states.js";
import type { ShiftLogCategory } from "../../../response-model/process/shift-log-categories.js";
import type { ShiftLogEntry } from "../../domain/records/shift-log-entry.js";
import { tables } from "../tables.js";
import { areEntriesWithheld, readableEntries } from "./readable-entries.js";

export interface EntryConditions {
  readonly teamIds?: readonly string[] | null;
  readonly shiftIds?: readonly string[] | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
  readonly categories?: readonly ShiftLogCategory[] | null;
  readonly incidentIds?: readonly string[] | null;
  readonly recordedByIds?: readonly string[] | null;
  readonly text?: string | null;
  readonly followUpStates?: readonly ShiftFollowUpState[] | null;
  readonly overdue?: boolean | null;
}

/** A page of entries, and what tells whether some are withheld just now. */
export interface EntryPage extends Connection<ShiftLogEntry> {
  readonly lookForWithheld: () => Promise<boolean>;
}

/** What is asked for of entries at a moment, in SQL. */
const conditionsAt = (now: Date): Conditions<EntryConditions> => ({
  teamIds: among("entry.teamId"),
  shiftIds: among("entry.shiftId"),
  from: from("entry.happenedAt"),
  until: before("entry.happenedAt"),
  categories: among("entry.category"),
  incidentIds: among("entry.incidentId"),
  recordedByIds: among("entry.recordedById"),
  text: contains("entry.text"),
  // Few are open, and those have an index of their own.
  followUpStates: (states, parameter) =>
    `entry.id IN (SELECT followup.id FROM shift_follow_up AS followup WHERE followup.state = ANY(${parameter(states)})${
      states.includes("DONE") ? "" : " AND followup.state = 'OPEN'"
    })`,
  overdue: (is, parameter) =>
    `entry.id ${is ? "IN" : "NOT IN"} (SELECT late.id FROM shift_follow_up AS late
      WHERE late.state = 'OPEN' AND late.due_at <= ${parameter(now)})`,
});

const orderings = {
  HAPPENED_AT: { expression: "entry.happenedAt", valueOf: ({ happenedAt }) => happenedAt.toISOString() },
  // Of open follow-ups alone: an entry that left nothing to be done has no place in it.
  DUE_AT: { expression: "followUp.dueAt", valueOf: ({ followUpDueAt }) => followUpDueAt?.toISOString() ?? "" },
} as const satisfies Record<string, Ordering<ShiftLogEntry>>;

export type EntryOrderField = keyof typeof orderings;

/** A page of the entries of shift logs that the viewer may read. */
export async function shiftLogEntryPage(
  { database: { manager }, viewer, now }: Context,
  { filter, orderBy, ...page }: ListArguments<EntryConditions, EntryOrderField>,
): Promise<EntryPage> {
  const query = readableEntries(manager, viewer);
  const isByDueTime = orderBy.some(({ field }) => field === "DUE_AT");
  if (isByDueTime)
    query.innerJoin(
      tables.ShiftFollowUp.options.name,
      "followUp",
      "followUp.teamId = entry.teamId AND followUp.id = entry.id AND followUp.state = 'OPEN'",
    );
  narrow<EntryConditions>(query, filter, conditionsAt(now));
  const order = orderOf(orderings, orderBy);
  return {
    ...(await readPage(query, isByDueTime ? { ...order, id: "followUp.id" } : order, page)),
    // Whatever the filter: by it, whoever has just lost an entry could find out what it says.
    lookForWithheld: () => areEntriesWithheld(manager, viewer),
  };
}
