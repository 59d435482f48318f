import type { Context } from "../../../platform/actions/context.js";
import { type Order, type PageArguments, readPage } from "../../../platform/graphql/pagination.js";
import { visibleTo } from "../../access/visibility.js";
import type { ClockAddressee } from "../../response-model/notification/clock-addressees.js";
import type { ClockState } from "../../response-model/notification/clock-states.js";
import type { Clock } from "../../response-model/notification/clocks/clocks.js";
import type { Jurisdiction } from "../../response-model/notification/jurisdictions.js";
import type { Law } from "../../response-model/notification/laws.js";
import { clocksOf } from "../domain/notification/clocks-of.js";
import { deadlineOf } from "../domain/notification/deadline-of.js";
import type { NotificationObligation } from "../domain/records/notification/notification-obligation.js";
import { tables } from "./tables.js";

export interface ObligationConditions {
  readonly owed?: boolean | null;
  readonly states?: readonly ClockState[] | null;
  readonly clocks?: readonly Clock[] | null;
  readonly laws?: readonly Law[] | null;
  readonly jurisdictions?: readonly Jurisdiction[] | null;
  readonly addressees?: readonly ClockAddressee[] | null;
  readonly addresseeName?: string | null;
  readonly incidentIds?: readonly string[] | null;
  readonly serviceIds?: readonly string[] | null;
  readonly dueFrom?: Date | null;
  readonly dueBefore?: Date | null;
}

/** By what obligations are ordered, each in the words of the indexes of that order. */
const columns = {
  DEADLINE: { column: "COALESCE(part.delayedUntil, part.dueAt, 'infinity')", of: deadlineOf },
  STARTED_AT: {
    column: "COALESCE(part.startedAt, 'infinity')",
    of: ({ startedAt }) => startedAt,
  },
  SETTLED_AT: { column: "part.settledAt", of: ({ settledAt }) => settledAt },
} as const satisfies Record<
  string,
  { readonly column: string; readonly of: (row: NotificationObligation) => Date | null }
>;

export type ObligationOrderField = keyof typeof columns;

export interface ObligationOrder {
  readonly field: ObligationOrderField;
  readonly direction: "ASC" | "DESC";
}

const leastTimeLeft: ObligationOrder = { field: "DEADLINE", direction: "ASC" };

/** What has no such time counts as later than whatever has one: the row comparison of a cursor then needs no case of its own. */
const orderOf = ({ field, direction }: ObligationOrder): Order<NotificationObligation> => {
  const { column, of } = columns[field];
  return { by: { expression: column, valueOf: (row) => of(row)?.toISOString() ?? "infinity" }, direction };
};

const settledStates: readonly ClockState[] = ["MET", "MET_LATE", "ENDED", "EXCEPTED"];

/** Whether only what is owed, or only what is settled, is wanted; null where both are. */
function isOwedOnly({ owed, states }: ObligationConditions, { field }: ObligationOrder): boolean | null {
  if (owed != null) return owed;
  if (field === "SETTLED_AT") return false;
  if (!states) return true;
  const settled = states.filter((state) => settledStates.includes(state)).length;
  if (settled === 0) return true;
  return settled === states.length ? false : null;
}

/** A page of the obligations to notify of the incidents that the viewer may see. */
export function obligationPage(
  { database: { manager }, viewer }: Context,
  filter: ObligationConditions,
  order: ObligationOrder = leastTimeLeft,
  page: PageArguments,
) {
  const visible = visibleTo(viewer, "incident");
  const query = manager
    .createQueryBuilder(tables.NotificationObligation, "part")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId")
    .where(visible.sql, visible.parameters);
  const owed = isOwedOnly(filter, order);
  if (owed !== null) query.andWhere(owed ? "part.settledAt IS NULL" : "part.settledAt IS NOT NULL");
  if (order.field === "SETTLED_AT") query.andWhere("part.settledAt IS NOT NULL");
  const { states, addressees, addresseeName, incidentIds, serviceIds, dueFrom, dueBefore } = filter;
  if (states) query.andWhere("part.state = ANY(:states)", { states });
  if (filter.clocks) query.andWhere("part.clock = ANY(:clocks)", { clocks: filter.clocks });
  if (filter.laws || filter.jurisdictions)
    query.andWhere("(part.clock = ANY(:ofLaws) AND part.promisedUnder IS NULL OR part.promisedUnder = ANY(:ofLaws))", {
      ofLaws: clocksOf({ laws: filter.laws, jurisdictions: filter.jurisdictions }),
    });
  if (addressees) query.andWhere(towards(addressees).sql, towards(addressees).parameters);
  if (addresseeName) query.andWhere("strpos(lower(part.addresseeName), lower(:addresseeName)) > 0", { addresseeName });
  if (incidentIds) query.andWhere("part.incidentId = ANY(CAST(:incidentIds AS uuid[]))", { incidentIds });
  if (serviceIds) query.andWhere("incident.serviceIds && CAST(:serviceIds AS uuid[])", { serviceIds });
  const { column } = columns.DEADLINE;
  if (dueFrom) query.andWhere(`${column} >= :dueFrom AND ${column} < 'infinity'`, { dueFrom });
  if (dueBefore) query.andWhere(`${column} < :dueBefore`, { dueBefore });
  return readPage(query, orderOf(order), page);
}

/** That an obligation, as `part`, is owed to one of some kinds of addressee: whom its clock names, or whom a notice promised it to. */
export const towards = (addressees: readonly ClockAddressee[]) => ({
  sql: "(part.addressee = ANY(:addressees) OR part.addressee IS NULL AND part.clock = ANY(:towardsThem))",
  parameters: { addressees, towardsThem: clocksOf({ addressees }) },
});
