import DataLoader from "dataloader";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { CordonError } from "../../runtime/errors.js";
import type { StatisticsArguments } from "./statistics-arguments.js";
import type { Duration, StatisticsSource } from "./statistics-source.js";

/** So many rows are looked at for one answer. */
const maxCounted = 50_000;

/** So many rows an answer has. */
const maxRows = 5_000;

/** What was found of a duration: `[measured, all, median, ninetieth percentile, mean]`, in seconds. */
export type Measured = readonly [number, number, number | null, number | null, number | null];

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

type Query = SelectQueryBuilder<ObjectLiteral>;
type Found = Readonly<Record<string, unknown>> & {
  readonly total: number;
  readonly count: number;
  readonly open: number;
};

const unit = { DAY: "day", WEEK: "week", MONTH: "month", QUARTER: "quarter" } as const;
const step = { DAY: "1 day", WEEK: "1 week", MONTH: "1 month", QUARTER: "3 months" } as const;

/**
 * Counts what a query finds.
 * @param query what the viewer may see of what the filter asks for
 * @throws CordonError BAD_USER_INPUT when it is too much to be counted for one answer, and says what to do
 */
export async function readStatistics<Row extends ObjectLiteral, Name extends string, Metric extends string>(
  query: SelectQueryBuilder<Row>,
  source: StatisticsSource<Name, Metric>,
  { groupBy, by, timeZone }: Omit<StatisticsArguments<unknown, Name>, "filter">,
): Promise<Statistics<Name, Metric>> {
  const [inner, given] = (query as unknown as Query)
    .select(source.columns.map((column) => `"${query.alias}".${column}`))
    .limit(maxCounted + 1)
    .getQueryAndParameters();
  const parameters = by ? [...given, timeZone] : given;
  const dimensions = groupBy.map((name) => source.dimensions[name]);
  const joins = dimensions.flatMap(({ from = [] }) => (typeof from === "function" ? from(groupBy) : from));
  const zone = `$${parameters.length}`;
  const keys = [
    ...dimensions.map(({ expression }) => expression),
    ...(by ? [`date_trunc('${unit[by]}', ${source.time}, ${zone})`] : []),
  ];
  const names = keys.map((_, place) => `key${place}`);
  const grouped = {
    counted: `counted AS MATERIALIZED (${inner})`,
    keys: keys.map((key, place) => `${key} AS key${place}`),
    groupBy: keys.length > 0 ? `GROUP BY ${keys.map((_, place) => place + 1).join(", ")}` : "",
  };
  const ask = (sql: string): Promise<readonly Found[]> =>
    query.connection.query<readonly Found[]>(sql, parameters).catch((error: { readonly code?: unknown }) => {
      throw error.code === invalidParameter && by ? unknownTimeZone(timeZone) : error;
    });

  const series = by ? { rows: fill(names, unit[by], step[by], zone), by: names.at(-1) } : {};
  const found = await ask(countOf(grouped, joins, source.open, series));
  const counted = found[0]?.total ?? 0;
  if (counted > maxCounted)
    throw new CordonError(
      "BAD_USER_INPUT",
      `There are more than ${maxCounted} of them, which is too much to count for one answer. Narrow the filter, for instance to a stretch of time, and ask for the rest in further requests.`,
    );
  if (found.length > maxRows)
    throw new CordonError(
      "BAD_USER_INPUT",
      `The answer would have more than ${maxRows} rows. Group by less, or by longer periods, or narrow the filter.`,
    );

  const keyOf = (row: Readonly<Record<string, unknown>>) => JSON.stringify(names.map((name) => row[name]));
  // Those that are asked for meanwhile are measured together.
  const measuring = new DataLoader<Metric, ReadonlyMap<string, Measured>>(async (metrics) => {
    const rows = await ask(durationsOf(grouped, joins, metrics.map(durationIn(source, groupBy))));
    return metrics.map((_, place) => new Map(rows.map((row) => [keyOf(row), row[`metric${place}`] as Measured])));
  });
  const measure = async (key: string, metric: Metric): Promise<Measured> =>
    (await measuring.load(metric)).get(key) ?? [0, 0, null, null, null];

  return {
    counted,
    rows: found.map((row) => ({
      from: by ? (row[`key${groupBy.length}`] as Date) : null,
      group: Object.fromEntries(groupBy.map((name, place) => [name, row[`key${place}`]])) as Record<Name, string>,
      count: row.count,
      open: row.open,
      measure: (metric: Metric) => measure(keyOf(row), metric),
    })),
  };
}

interface Grouped {
  readonly counted: string;
  readonly keys: readonly string[];
  readonly groupBy: string;
}

const joined = (joins: readonly string[]): string => [...new Set(joins)].join("\n");

/** The key of a row, by which rows are matched: nulls are alike in it. */
const keyIn = (table: string, names: readonly string[]) =>
  `jsonb_build_array(${names.map((name) => `${table}.${name}`).join(", ")})`;

/** PostgreSQL's `invalid_parameter_value`: here, a time zone that it does not know. */
const invalidParameter = "22023";

const unknownTimeZone = (timeZone: string) =>
  new CordonError(
    "BAD_USER_INPUT",
    `The database does not know the time zone ${timeZone}. Name one such as Europe/Brussels, or leave \`timeZone\` out.`,
  );

/** Rows come by period, and then by what they are grouped by. */
const countOf = (
  { counted, keys, groupBy }: Grouped,
  joins: readonly string[],
  open: string,
  series: { readonly rows?: string; readonly by?: string },
): string => `
  WITH ${counted},
  grouped AS (
    SELECT ${[...keys, "count(DISTINCT counted.id)::integer AS count"].join(", ")},
      count(DISTINCT counted.id) FILTER (WHERE ${open})::integer AS open
    FROM counted ${joined(joins)} ${groupBy})
  SELECT *, (SELECT count(*)::integer FROM counted) AS total FROM ${series.rows ?? "grouped"}
  ORDER BY ${[series.by, ...keys.map((_, place) => place + 1), "count"].filter(Boolean).join(", ")} LIMIT ${maxRows + 1}`;

/** The groups in each of the periods from the first to the last. */
const fill = (names: readonly string[], unit: string, step: string, zone: string): string => {
  const period = names.at(-1) as string;
  const groups = names.slice(0, -1);
  // Where a day has no midnight, as clocks go forward then, it begins later: the next ones do not.
  const begin = (first: "min" | "max") => `date_trunc('${unit}', ${first}(${period}) AT TIME ZONE ${zone})`;
  return `(SELECT ${names.map((name) => `wanted.${name}`).join(", ")}, coalesce(count, 0) AS count, coalesce(open, 0) AS open
    FROM (SELECT * FROM (SELECT DISTINCT ${groups.length > 0 ? groups.join(", ") : "true AS whole"} FROM grouped) AS groups
      CROSS JOIN (SELECT generate_series(${begin("min")}, ${begin("max")}, interval '${step}')
        AT TIME ZONE ${zone} AS ${period} FROM grouped) AS periods LIMIT ${maxRows + 1}) AS wanted
    LEFT JOIN grouped ON ${keyIn("grouped", names)} = ${keyIn("wanted", names)}) AS filled`;
};

const durationsOf = ({ counted, keys, groupBy }: Grouped, joins: readonly string[], durations: readonly Duration[]) => {
  const measures = durations.map(
    ({ seconds }, place) =>
      `json_build_array(count(${seconds}), count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY ${seconds}),
        percentile_cont(0.9) WITHIN GROUP (ORDER BY ${seconds}), avg(${seconds})) AS metric${place}`,
  );
  return `WITH ${counted} SELECT ${[...keys, ...measures].join(", ")} FROM counted ${joined([...joins, ...durations.flatMap(({ from = [] }) => from)])} ${groupBy}`;
};

/** How a duration is measured where rows are grouped by some dimensions. */
const durationIn =
  <Name extends string, Metric extends string>(
    { durations, within = [] }: StatisticsSource<Name, Metric>,
    groupBy: readonly Name[],
  ) =>
  (metric: Metric): Duration => {
    const own = within.find(({ dimensions }) => dimensions.some((dimension) => groupBy.includes(dimension)));
    return own?.durations[metric] ?? durations[metric];
  };
