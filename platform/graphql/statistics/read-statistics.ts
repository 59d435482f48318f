import DataLoader from "dataloader";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { CordonError } from "../../runtime/errors.js";
import { durationIn } from "./duration-in.js";
import { fillPeriods } from "./fill-periods.js";
import { joinsOf } from "./joins-of.js";
import { liveStatements } from "./live-statements.js";
import type { Measured } from "./measured.js";
import { measuredOf, type RolledDuration } from "./rollups/measured-of.js";
import { planRollup } from "./rollups/plan-rollup.js";
import { type Bind, maxBeside } from "./rollups/rolled-parts.js";
import { rolledStatements } from "./rollups/rolled-statements.js";
import type { Rollup } from "./rollups/rollup.js";
import type { StatisticsArguments } from "./statistics-arguments.js";
import type { StatisticsSource } from "./statistics-source.js";

/** So many rows are looked at one by one for one answer. */
const maxCounted = 50_000;

/** So many rows an answer has. */
const maxRows = 5_000;

export interface StatisticsRow<Name extends string, Metric extends string> {
  /** The beginning of its period; null where there is no series. */
  readonly from: Date | null;
  readonly group: Readonly<Partial<Record<Name, string | null>>>;
  readonly count: number;
  readonly open: number;
  /** Measures a duration, all of all rows in one statement. */
  readonly measure: (metric: Metric) => Promise<Measured>;
}

export interface Statistics<Name extends string, Metric extends string> {
  /** How many rows of the table were counted, each once. */
  readonly counted: number;
  readonly rows: readonly StatisticsRow<Name, Metric>[];
}

/** What has been counted beforehand, as far as the viewer is one of those it was counted for. */
interface Rolled<Name extends string> {
  readonly rollup: Rollup<Name>;
  /** The audiences that the viewer is of; none where they are of none. */
  readonly audiences: readonly string[];
  /** That a row with a marking of its own may be one that the viewer reads although no audience of theirs does. */
  readonly naming: (bind: Bind) => string;
}

type Found = Readonly<Record<string, unknown>>;
type Query = SelectQueryBuilder<ObjectLiteral>;

/**
 * Counts what a query finds.
 * @param query what the viewer may see of what the filter asks for
 * @param rolled what is added up of it beforehand, where something is
 * @throws CordonError BAD_USER_INPUT when it is too much to be counted for one answer, and says what to do
 */
export async function readStatistics<Row extends ObjectLiteral, Name extends string, Metric extends string>(
  query: SelectQueryBuilder<Row>,
  source: StatisticsSource<Name, Metric>,
  asked: StatisticsArguments<object, Name>,
  rolled?: Rolled<Name>,
): Promise<Statistics<Name, Metric>> {
  const { groupBy, by, timeZone } = asked;
  const plan = rolled && rolled.audiences.length > 0 ? planRollup(rolled.rollup, asked) : undefined;
  const names = [...groupBy, ...(by ? ["period"] : [])].map((_, place) => `key${place}`);

  /** A statement, made of the query for the rows that are counted one by one. */
  const ask = async <Answer>(isRolled: boolean, sqlOf: (inner: string, statement: Statement) => string) => {
    const found = (query as unknown as Query)
      .clone()
      .select(source.columns.map((column) => `"${query.alias}".${column}`))
      .limit(maxCounted + 1);
    if (isRolled) found.andWhere(`${query.alias}.id = ANY(ARRAY(SELECT id FROM beside))`);
    const [inner, given] = found.getQueryAndParameters();
    const parameters: unknown[] = [...given];
    const bind = (value: unknown) => `$${parameters.push(value)}`;
    const zone = by ? bind(timeZone) : "";
    const periodOf = (time: string) => `date_trunc('${by?.toLowerCase()}', ${time}, ${zone})`;
    const keys = [...groupBy.map((name) => source.dimensions[name].expression), ...(by ? [periodOf(source.time)] : [])];
    const sql = sqlOf(inner, { keys, zone, bind, periodOf });
    return query.connection.query<Answer>(sql, parameters).catch((error: { readonly code?: unknown }) => {
      throw error.code === invalidParameter && by ? unknownTimeZone(timeZone) : error;
    });
  };

  const requestOf = ({ periodOf }: Statement) =>
    rolled &&
    plan && {
      ...{ ...rolled, source, plan, groupBy },
      ...(by && { periodOf: (day: string) => periodOf(`(CAST(${day} AS timestamp) AT TIME ZONE 'UTC')`) }),
    };

  const count = async (isRolled: boolean): Promise<readonly Found[]> =>
    ask(isRolled, (inner, statement) => {
      const { keys, zone, bind } = statement;
      const joins = joinsOf(source, groupBy);
      const request = isRolled ? requestOf(statement) : undefined;
      const tables = request
        ? rolledStatements.count(request, { inner, keys, joins }, bind)
        : `${liveStatements.count({ inner, keys }, joins, source.open)},
  looked AS (SELECT 0 AS beside, count(*)::integer AS live, 0 AS rolled FROM counted)`;
      const order = [...(by ? [names.at(-1)] : []), ...names, "count"].join(", ");
      return `WITH ${tables}
  SELECT found.*, looked.* FROM looked LEFT JOIN LATERAL (
    SELECT * FROM ${by ? fillPeriods(names, by, zone, maxRows) : "grouped"} ORDER BY ${order} LIMIT ${maxRows + 1}) AS found ON true
  ORDER BY ${order}`;
    });

  let isRolled = plan !== undefined;
  let found = await count(isRolled);
  if (isRolled && isTooMuchBeside(found)) {
    isRolled = false;
    found = await count(false);
  }
  const [{ live, rolled: ofLines } = { live: 0, rolled: 0 }] = found as unknown as readonly Looked[];
  if (live > maxCounted) throw tooMany();
  const rows = found.filter((row) => row.count !== null);
  if (rows.length > maxRows)
    throw new CordonError(
      "BAD_USER_INPUT",
      `The answer would have more than ${maxRows} rows. Group by less, or by longer periods, or narrow the filter.`,
    );

  const keyOf = (row: Found) => JSON.stringify(names.map((name) => row[name]));
  const countOf = new Map(rows.map((row) => [keyOf(row), row.count as number]));
  const durationOf = durationIn(source, groupBy);

  const measureLive = async (metrics: readonly Metric[]): Promise<readonly ReadonlyMap<string, Measured>[]> => {
    const durations = metrics.map(durationOf);
    const measured = await ask<readonly Found[]>(false, (inner, { keys }) =>
      liveStatements.measure({ inner, keys }, joinsOf(source, groupBy, durations), durations),
    );
    if (measured.some((row) => (row.total as number) > maxCounted)) throw tooManyToMeasure();
    return metrics.map((_, place) => new Map(measured.map((row) => [keyOf(row), row[`metric${place}`] as Measured])));
  };

  const measureRolled = async (metrics: readonly Metric[]): Promise<readonly ReadonlyMap<string, Measured>[]> => {
    const durations = new Map(metrics.map((metric) => [metric as string, durationOf(metric)]));
    const measured = await ask<readonly (Found & RolledDuration)[]>(true, (inner, statement) => {
      const request = requestOf(statement);
      if (!request) throw new Error("Without a plan there are no lines to measure by.");
      const joins = joinsOf(source, groupBy, [...durations.values()]);
      return rolledStatements.measure(request, { inner, keys: statement.keys, joins }, durations, statement.bind);
    });
    if (isTooMuchBeside(measured)) return measureLive(metrics);
    return metrics.map(
      (metric) =>
        new Map(
          measured
            .filter((row) => row.metric === metric)
            .map((row) => [keyOf(row), measuredOf(row, countOf.get(keyOf(row)) ?? 0)]),
        ),
    );
  };

  // Those that are asked for meanwhile are measured together.
  const measuring = new DataLoader<Metric, ReadonlyMap<string, Measured>>((metrics) =>
    isRolled && plan?.measured ? measureRolled(metrics) : measureLive(metrics),
  );
  const measure = async (row: Found, metric: Metric): Promise<Measured> =>
    (await measuring.load(metric)).get(keyOf(row)) ?? [0, row.count as number, null, null, null, 0];

  return {
    counted: live + ofLines,
    rows: rows.map((row) => ({
      from: by ? (row[`key${groupBy.length}`] as Date) : null,
      group: Object.fromEntries(groupBy.map((name, place) => [name, row[`key${place}`]])) as Record<Name, string>,
      count: row.count as number,
      open: row.open as number,
      measure: (metric: Metric) => measure(row, metric),
    })),
  };
}

interface Looked {
  /** How many rows no line holds, and how many of them the viewer has asked for and may see: as far as they were looked at. */
  readonly beside: number;
  readonly live: number;
  /** How many rows are counted of lines. */
  readonly rolled: number;
}

/** Rows that the viewer may not see must not decide what is refused: then it is counted as if there were no lines. */
const isTooMuchBeside = (found: readonly Found[]): boolean =>
  (found as unknown as readonly Looked[]).some(({ beside }) => beside > maxBeside);

interface Statement {
  readonly keys: readonly string[];
  readonly zone: string;
  readonly bind: (value: unknown) => string;
  readonly periodOf: (time: string) => string;
}

const tooMany = () =>
  new CordonError(
    "BAD_USER_INPUT",
    `There are more than ${maxCounted} of them, which is too much to count for one answer. Narrow the filter, for instance to a stretch of time, and ask for the rest in further requests.`,
  );

const tooManyToMeasure = () =>
  new CordonError(
    "BAD_USER_INPUT",
    `There are more than ${maxCounted} of them, which is too much to measure durations one by one for one answer. Narrow the filter, for instance to a stretch of time, or group by what durations are added up by beforehand, as the description of the field says.`,
  );

/** PostgreSQL's `invalid_parameter_value`: here, a time zone that it does not know. */
const invalidParameter = "22023";

const unknownTimeZone = (timeZone: string) =>
  new CordonError(
    "BAD_USER_INPUT",
    `The database does not know the time zone ${timeZone}. Name one such as Europe/Brussels, or leave \`timeZone\` out.`,
  );
