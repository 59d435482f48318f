import type { EntityManager } from "typeorm";
import { reportedAs } from "../../domain/indicators/reported-as.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { Indicator } from "../../domain/records/indicators/indicator.js";

type DueIndicator = Pick<Indicator, "id" | "type" | "value">;

/** An alert with a value by which it reports an indicator. */
interface Reporting extends Pick<Alert, "id" | "serviceId" | "incidentId" | "suppressedById"> {
  readonly indicatorId: string;
  readonly value: string;
}

/** Indicators that are due, with the alerts that report them. */
interface ReportedIndicators {
  readonly indicatorIds: readonly string[];
  readonly reporting: readonly Reporting[];
}

/** So many indicators are looked at at a time, and values of them. */
const maxIndicators = 500;
const maxValues = 5_000;
/** So many alerts at a time, however many indicators these report; what is left is looked at the next time. */
const maxAlerts = 1_000;
/** So many alerts of a value, the newest of so many. */
const newest = 200;
const among = 5_000;

/**
 * Indicators whose time has come, each locked, and the newest alerts that report them, by the index of what alerts report.
 * @param column when they are due
 * @param which what else is asked of an alert that is called `alert`
 */
export async function alertsReporting(
  transaction: EntityManager,
  column: "compares_alerts_at" | "returns_alerts_at",
  which: string,
  now: Date,
): Promise<ReportedIndicators> {
  const due = await transaction.query<readonly DueIndicator[]>(
    `SELECT id, type, value FROM indicator WHERE ${column} <= $1 ORDER BY ${column}, id LIMIT ${maxIndicators}
     FOR NO KEY UPDATE SKIP LOCKED`,
    [now],
  );
  const looked = takeWhileFew(
    due.map((one) => ({ id: one.id, values: reportedAs(one) })),
    ({ values }) => values.length,
    maxValues,
  );
  const values = [...new Set(looked.flatMap((one) => one.values))];
  if (values.length === 0) return { indicatorIds: looked.map(({ id }) => id), reporting: [] };
  const found = await transaction.query<readonly Omit<Reporting, "indicatorId">[]>(
    `SELECT wanted.value, found.* FROM unnest(CAST($1 AS text[])) AS wanted(value),
     LATERAL (SELECT reported.* FROM (
         SELECT alert.id, alert.service_id AS "serviceId", alert.incident_id AS "incidentId", alert.suppressed_by_id AS "suppressedById"
         FROM alert WHERE alert.reported_indicators @> ARRAY[wanted.value] AND alert.reported_indicators <> '{}'
           AND alert.state <> 'CLOSED' AND ${which} LIMIT ${among}) AS reported
       ORDER BY reported.id DESC LIMIT ${newest}) AS found`,
    [values],
  );
  const byValue = new Map<string, Omit<Reporting, "indicatorId">[]>();
  for (const one of found) byValue.set(one.value, [...(byValue.get(one.value) ?? []), one]);
  const each = looked.map(({ id, values }) => ({
    id,
    reporting: values
      .flatMap((value) => byValue.get(value) ?? [])
      .toSorted((one, other) => (one.id < other.id ? 1 : -1))
      .slice(0, newest)
      .map((one) => ({ ...one, indicatorId: id })),
  }));
  const taken = takeWhileFew(each, ({ reporting }) => reporting.length, maxAlerts);
  return { indicatorIds: taken.map(({ id }) => id), reporting: taken.flatMap((one) => one.reporting) };
}

/** The first of some, the first one in any case, as long as they come to no more than that. */
function takeWhileFew<One>(all: readonly One[], sizeOf: (one: One) => number, max: number): readonly One[] {
  let size = 0;
  const end = all.findIndex((one, place) => {
    size += sizeOf(one);
    return place > 0 && size > max;
  });
  return end === -1 ? all : all.slice(0, end);
}

/** They are done with, until something is said of them anew. */
export const settleIndicators = (
  transaction: EntityManager,
  column: "compares_alerts_at" | "returns_alerts_at",
  ids: readonly string[],
): Promise<unknown> =>
  ids.length === 0
    ? Promise.resolve()
    : transaction.query(`UPDATE indicator SET ${column} = NULL WHERE id = ANY(CAST($1 AS uuid[]))`, [ids]);
