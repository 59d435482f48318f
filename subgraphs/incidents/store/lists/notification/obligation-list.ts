import type { Context } from "../../../../../platform/actions/context.js";
import {
  among,
  before,
  type Combined,
  type Conditions,
  contains,
  from,
  overlaps,
  whether,
} from "../../../../../platform/graphql/lists/conditions.js";
import { type ListArguments, orderOf } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime, type Ordering } from "../../../../../platform/graphql/lists/order.js";
import type { Ordered } from "../../../../../platform/graphql/lists/order-type.js";
import { type List, wantedBy } from "../../../../../platform/graphql/reader/list.js";
import { CordonError } from "../../../../../platform/runtime/errors.js";
import { withOneOwnedBy } from "../../../../access/directory/owned-by-teams.js";
import { visibleTo } from "../../../../access/reading/visibility.js";
import type { ClockAddressee } from "../../../../response-model/notification/clock-addressees.js";
import type { ClockState } from "../../../../response-model/notification/clock-states.js";
import type { Clock } from "../../../../response-model/notification/clocks/clocks.js";
import type { Jurisdiction } from "../../../../response-model/notification/jurisdictions.js";
import type { Law } from "../../../../response-model/notification/laws.js";
import { clocksOf } from "../../../domain/notification/clocks-of.js";
import { deadlineOf } from "../../../domain/notification/delays/deadline-of.js";
import type { NotificationObligation } from "../../../domain/records/notification/notification-obligation.js";
import { tables } from "../../tables.js";

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
  readonly teamIds?: readonly string[] | null;
  readonly dueFrom?: Date | null;
  readonly dueBefore?: Date | null;
  readonly startedFrom?: Date | null;
  readonly startedBefore?: Date | null;
  readonly settledFrom?: Date | null;
  readonly settledBefore?: Date | null;
}

// In the words of the indexes of these orders.
const deadline = "COALESCE(part.delayedUntil, part.dueAt, 'infinity')";
const start = "COALESCE(part.startedAt, 'infinity')";

/** By what obligations are ordered, each in the words of the indexes of that order. */
export const obligationOrderings = {
  DEADLINE: { expression: deadline, valueOf: (row) => deadlineOf(row)?.toISOString() ?? "infinity" },
  STARTED_AT: byTime("part.startedAt", ({ startedAt }) => startedAt),
  SETTLED_AT: { expression: "part.settledAt", valueOf: ({ settledAt }) => settledAt?.toISOString() ?? "" },
} as const satisfies Record<string, Ordering<NotificationObligation>>;

export type ObligationOrderField = keyof typeof obligationOrderings;

/** What is asked for of obligations to notify, in SQL. */
export const obligationConditions: Conditions<ObligationConditions> = {
  owed: whether("part.settledAt IS NULL", "part.settledAt IS NOT NULL"),
  states: among("part.state"),
  clocks: among("part.clock"),
  laws: (laws, parameter) => under(parameter(clocksOf({ laws }))),
  jurisdictions: (jurisdictions, parameter) => under(parameter(clocksOf({ jurisdictions }))),
  addressees: (addressees, parameter) => owedTo(parameter(addressees), parameter(clocksOf({ addressees }))),
  addresseeName: Object.assign(
    (name: string, parameter: (value: unknown) => string) => {
      const exactly = contains("part.addresseeName")(name, parameter);
      // Whoever has the name has its longest run of letters, which an index of trigrams finds.
      const [letters] = (name.normalize("NFC").match(/[A-Za-z0-9]{3,}/g) ?? []).toSorted(
        (one, other) => other.length - one.length,
      );
      if (!letters) return exactly;
      return `lower(normalize(part.addresseeName)) LIKE ${parameter(`%${letters.toLowerCase()}%`)} AND (${exactly})`;
    },
    { searches: true as const },
  ),
  incidentIds: among("part.incidentId"),
  serviceIds: overlaps("incident.serviceIds", "uuid"),
  teamIds: withOneOwnedBy("incident.serviceIds"),
  dueFrom: (time, parameter) => `${deadline} >= ${parameter(time)} AND ${deadline} < 'infinity'`,
  dueBefore: (time, parameter) => `${deadline} < ${parameter(time)}`,
  startedFrom: (time, parameter) => `${start} >= ${parameter(time)} AND ${start} < 'infinity'`,
  startedBefore: (time, parameter) => `${start} < ${parameter(time)}`,
  settledFrom: from("part.settledAt"),
  settledBefore: before("part.settledAt"),
};

/** What was promised in a notice is owed under the law of that notice. */
const under = (clocks: string) =>
  `part.clock = ANY(${clocks}) AND part.promisedUnder IS NULL OR part.promisedUnder = ANY(${clocks})`;

const settledStates: readonly ClockState[] = ["MET", "MET_LATE", "ENDED", "EXCEPTED"];

/** Whether a filter, or one that it is combined of, says whether it wants what is owed. What it does not want says nothing of it. */
const saysOwed = ({ owed, states, settledFrom, settledBefore, and, or }: Combined<ObligationConditions>): boolean =>
  [owed, states, settledFrom, settledBefore].some((wanted) => wanted != null) ||
  [...(and ?? []), ...(or ?? [])].some(saysOwed);

/** Whether only what is owed, or only what is settled, is listed; null where both are. */
function isOwedOnly(filter: Combined<ObligationConditions>, orderBy: readonly Ordered<ObligationOrderField>[]) {
  const { owed, states, settledFrom, settledBefore } = filter;
  if (owed != null) return owed;
  if (settledFrom || settledBefore) return false;
  if (orderBy.some(({ field }) => field === "SETTLED_AT")) return false;
  if (!saysOwed(filter)) return true;
  if (!states) return null;
  const settled = states.filter((state) => settledStates.includes(state)).length;
  if (settled === 0) return true;
  return settled === states.length ? false : null;
}

/** A query for the obligations, as `part`, of the incidents that the viewer may see. */
export function visibleObligations({ database, viewer }: Context) {
  const visible = visibleTo(viewer, "incident");
  return database.manager
    .createQueryBuilder(tables.NotificationObligation, "part")
    .innerJoin(tables.Incident.options.name, "incident", "incident.id = part.incidentId")
    .where(visible.sql, visible.parameters);
}

/** Which obligations to notify are asked for. @throws CordonError BAD_USER_INPUT when the filter and the order contradict each other */
export function obligationList({
  filter,
  orderBy,
  ...page
}: ListArguments<ObligationConditions, ObligationOrderField>): List {
  const isBySettling = orderBy.some(({ field }) => field === "SETTLED_AT");
  if (filter?.owed && isBySettling)
    throw new CordonError(
      "BAD_USER_INPUT",
      "`owed: true` and the order SETTLED_AT contradict each other: what is owed has not been settled. Leave out one of them.",
    );
  const owed = isOwedOnly(filter ?? {}, orderBy);
  const isSettled = "part.settledAt IS NOT NULL";
  const settled = owed === null ? [] : [owed ? "part.settledAt IS NULL" : isSettled];
  return {
    conditions: [
      ...[...new Set([...settled, ...(isBySettling ? [isSettled] : [])])].map((sql) => ({ sql, parameters: {} })),
      ...wantedBy<ObligationConditions>(filter, obligationConditions),
    ],
    order: orderOf(obligationOrderings, orderBy),
    page,
  };
}

/** Whom the clock of an obligation, as `part`, names, or whom a notice promised it to. */
const owedTo = (addressees: string, clocks: string) =>
  `(part.addressee = ANY(${addressees}) OR part.addressee IS NULL AND part.clock = ANY(${clocks}))`;

/** That an obligation, as `part`, is owed to one of some kinds of addressee. */
export const towards = (addressees: readonly ClockAddressee[]) => ({
  sql: owedTo(":addressees", ":towardsThem"),
  parameters: { addressees, towardsThem: clocksOf({ addressees }) },
});
