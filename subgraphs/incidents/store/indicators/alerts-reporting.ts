import type { EntityManager } from "typeorm";
import { reportedAs } from "../../domain/indicators/spellings/reported-as.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import type { DueIndicator } from "./due-indicators.js";

/** An alert that reports an indicator. */
interface Reporting extends Pick<Alert, "id" | "serviceId" | "incidentId" | "suppressedById"> {
  readonly indicatorId: string;
  /** What of all that it reports is the indicator. */
  readonly values: readonly string[];
}

/** Indicators with the alerts that report them. */
interface ReportedIndicators {
  /** Those that were looked at. The others are left for the next time. */
  readonly indicatorIds: readonly string[];
  readonly reporting: readonly Reporting[];
  /** Those of which that could not be found out. Nothing else of the transaction is lost by it. */
  readonly failed?: { readonly indicatorIds: readonly string[]; readonly error: unknown };
}

/** What else is asked of an alert that is called `alert`; its parameters are $2 and so on. */
interface Which {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** So many indicators are looked at in one statement, and so many alerts of each, so that it reads some thousands at most. */
const atOnce = 20;
const ofEach = 200;
/** Of an indicator that more alerts report than these, the first that the index finds: it knows no order, and to sort all would cost the more the more there are. */
const among = 2_000;
/** Nobody waits for more: what else is done in the transaction has a bound of its own. */
const timeoutMs = 5_000;

/**
 * The alerts that report some indicators, by the index of what alerts report: of each up to 200, the newest where no more than 2,000 report it. Some
 * indicators at a time, until there are enough alerts.
 * @param enough so many alerts at most; what is left is looked at the next time
 */
export async function alertsReporting(
  transaction: EntityManager,
  due: readonly DueIndicator[],
  which: Which,
  enough: number,
): Promise<ReportedIndicators> {
  const indicatorIds: string[] = [];
  const reporting: Reporting[] = [];
  for (let start = 0; start < due.length; start += atOnce) {
    const some = due.slice(start, start + atOnce);
    try {
      // Behind a savepoint, so that what fails takes nothing else back.
      const found = await transaction.transaction((within) => find(within, some, which));
      for (const { id } of some) {
        const ofIt = found.get(id) ?? [];
        if (reporting.length > 0 && reporting.length + ofIt.length > enough) return { indicatorIds, reporting };
        indicatorIds.push(id);
        reporting.push(...ofIt);
      }
    } catch (error) {
      return { indicatorIds, reporting, failed: { indicatorIds: some.map(({ id }) => id), error } };
    }
  }
  return { indicatorIds, reporting };
}

async function find(
  transaction: EntityManager,
  some: readonly DueIndicator[],
  which: Which,
): Promise<ReadonlyMap<string, readonly Reporting[]>> {
  const wanted = some
    .map((one) => ({ id: one.id, spelled: reportedAs(one) }))
    .filter(({ spelled }) => spelled.length > 0);
  const found = new Map<string, Reporting[]>();
  if (wanted.length === 0) return found;
  await transaction.query(`SET LOCAL statement_timeout = ${timeoutMs}`);
  // By itself, since PostgreSQL would read the whole table where it takes the bound for a sign that some are found anywhere.
  const rows = await transaction.query<readonly Reporting[]>(
    `SELECT wanted.id AS "indicatorId", found.id, found.service_id AS "serviceId", found.incident_id AS "incidentId",
       found.suppressed_by_id AS "suppressedById",
       ARRAY(SELECT value FROM unnest(found.reported_indicators) AS value WHERE value = ANY(wanted.spelled)) AS values
     FROM jsonb_to_recordset(CAST($1 AS jsonb)) AS wanted(id uuid, spelled text[]),
     LATERAL (
       WITH reported AS MATERIALIZED (
         SELECT alert.id, alert.service_id, alert.incident_id, alert.suppressed_by_id, alert.reported_indicators
         FROM alert WHERE alert.reported_indicators && wanted.spelled AND alert.reported_indicators <> '{}'
           AND alert.state <> 'CLOSED' AND ${which.sql})
       SELECT few.* FROM (SELECT * FROM reported LIMIT ${among}) AS few ORDER BY few.id DESC LIMIT ${ofEach}) AS found`,
    [JSON.stringify(wanted), ...which.parameters],
  );
  await transaction.query("SET LOCAL statement_timeout TO DEFAULT");
  for (const one of rows) {
    const ofIt = found.get(one.indicatorId);
    if (ofIt) ofIt.push(one);
    else found.set(one.indicatorId, [one]);
  }
  return found;
}
