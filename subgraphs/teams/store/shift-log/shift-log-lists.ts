import type { Context } from "../../../../platform/actions/context.js";
import { type Connection } from "../../../../platform/graphql/lists/connection.js";
import { type Order, simpleOrder } from "../../../../platform/graphql/lists/order.js";
import { type PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { readPage } from "../../../../platform/graphql/lists/read-page.js";
import { isResponder } from "../../../access/visibility.js";
import type { ShiftFollowUpState } from "../../../response-model/machines/shift-follow-up-states.js";
import type { ShiftState } from "../../../response-model/machines/shift-states.js";
import type { ShiftLogCategory } from "../../../response-model/process/shift-log-categories.js";
import type { Shift } from "../../domain/records/shift.js";
import type { ShiftLogEntry } from "../../domain/records/shift-log-entry.js";
import { tables } from "../tables.js";
import { areEntriesWithheld, readableEntries } from "./readable-entries.js";

export interface ShiftConditions {
  readonly teamIds?: readonly string[] | null;
  readonly states?: readonly ShiftState[] | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

const latestShiftFirst = simpleOrder<Shift>(
  { expression: "shift.openedAt", valueOf: ({ openedAt }) => openedAt.toISOString() },
  "DESC",
);

/** A page of shifts, the latest first; empty for whoever is no responder. */
export function shiftPage({ database, viewer }: Context, wanted: ShiftConditions, page: PageArguments) {
  const { teamIds, states, from, until } = wanted;
  const query = database.manager
    .createQueryBuilder(tables.Shift, "shift")
    .where("CAST(:readsLogs AS boolean)", { readsLogs: isResponder(viewer) });
  if (teamIds) query.andWhere("shift.teamId = ANY(:teamIds)", { teamIds });
  if (states) query.andWhere("shift.state = ANY(:states)", { states });
  if (states && !states.includes("HANDED_OVER")) query.andWhere("shift.state <> 'HANDED_OVER'");
  if (from) query.andWhere("(shift.handedOverAt IS NULL OR shift.handedOverAt > :from)", { from });
  if (until) query.andWhere("shift.openedAt < :until", { until });
  return readPage(query, latestShiftFirst, page);
}

export interface EntryConditions {
  readonly teamIds?: readonly string[] | null;
  readonly shiftIds?: readonly string[] | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
  readonly categories?: readonly ShiftLogCategory[] | null;
  readonly incidentIds?: readonly string[] | null;
  readonly recordedByIds?: readonly string[] | null;
  readonly followUpStates?: readonly ShiftFollowUpState[] | null;
  readonly overdue?: boolean | null;
}

/** A page of entries, and what tells whether some are withheld just now. */
export interface EntryPage extends Connection<ShiftLogEntry> {
  readonly lookForWithheld: () => Promise<boolean>;
}

const entryOrders = {
  LATEST: simpleOrder(
    { expression: "entry.happenedAt", valueOf: ({ happenedAt }) => happenedAt.toISOString() },
    "DESC",
  ),
  // Of open follow-ups alone: an entry that left nothing to be done has no place in it.
  DUE: {
    ...simpleOrder(
      { expression: "followUp.dueAt", valueOf: ({ followUpDueAt }) => followUpDueAt?.toISOString() ?? "" },
      "ASC",
    ),
    id: "followUp.id",
  },
} as const satisfies Record<string, Order<ShiftLogEntry>>;

/** A page of the entries of shift logs that the viewer may read. */
export async function shiftLogPage(
  { database: { manager }, viewer, now }: Context,
  wanted: EntryConditions,
  page: PageArguments,
  order: keyof typeof entryOrders = "LATEST",
): Promise<EntryPage> {
  const { teamIds, shiftIds, from, until, categories, incidentIds, recordedByIds, followUpStates, overdue } = wanted;
  const query = readableEntries(manager, viewer);
  if (order === "DUE")
    query.innerJoin(
      tables.ShiftFollowUp.options.name,
      "followUp",
      "followUp.teamId = entry.teamId AND followUp.id = entry.id AND followUp.state = 'OPEN'",
    );
  if (teamIds) query.andWhere("entry.teamId = ANY(:teamIds)", { teamIds });
  if (shiftIds) query.andWhere("entry.shiftId = ANY(:shiftIds)", { shiftIds });
  if (from) query.andWhere("entry.happenedAt >= :from", { from });
  if (until) query.andWhere("entry.happenedAt < :until", { until });
  if (categories) query.andWhere("entry.category = ANY(:categories)", { categories });
  if (incidentIds) query.andWhere("entry.incidentId = ANY(:incidentIds)", { incidentIds });
  if (recordedByIds) query.andWhere("entry.recordedById = ANY(:recordedByIds)", { recordedByIds });
  if (followUpStates)
    query.andWhere(
      `entry.id IN (SELECT followup.id FROM shift_follow_up AS followup WHERE followup.state = ANY(:followUpStates)${
        followUpStates.includes("DONE") ? "" : " AND followup.state = 'OPEN'"
      })`,
      { followUpStates },
    );
  if (typeof overdue === "boolean")
    query.andWhere(
      `entry.id ${overdue ? "IN" : "NOT IN"} (SELECT late.id FROM shift_follow_up AS late
        WHERE late.state = 'OPEN' AND late.due_at <= :now)`,
      { now },
    );
  return {
    ...(await readPage(query, entryOrders[order], page)),
    // Whatever the filter: by it, whoever has just lost an entry could find out what it says.
    lookForWithheld: () => areEntriesWithheld(manager, viewer),
  };
}
