import DataLoader from "dataloader";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Viewer } from "../../identity/viewer.js";
import { durationIn } from "./duration-in.js";
import { fillPeriods } from "./fill-periods.js";
import { joinsOf } from "./joins-of.js";
import { liveStatements } from "./live-statements.js";
import type { Measured } from "./measured.js";
import { measuredOf, type RolledDuration } from "./rollups/measured-of.js";
import { planRollup } from "./rollups/plan-rollup.js";
import { maxBeside } from "./rollups/rolled-parts.js";
import { rolledStatements } from "./rollups/rolled-statements.js";
import type { Rollup } from "./rollups/rollup.js";
import type { StatisticsArguments } from "./statistics-arguments.js";
import { type StatementParts, statisticsQuery } from "./statistics-query.js";
import { statisticsRefusals } from "./statistics-refusals.js";
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

/** A rollup, and the audiences of the viewer. */
interface Rolled<Name extends string> {
  readonly rollup: Rollup<Name>;
  /** The audiences that the viewer is of; none where they are of none. */
  readonly audiences: readonly string[];
  readonly viewer: Viewer;
}

/** The number of rows that were read for a result. */
interface Looked {
  /** How many rows no line holds, and how many of them the viewer asks for and may see: as far as they were looked at. */
  readonly beside: number;
  readonly live: number;
  /** How many rows are counted of lines. */
  readonly rolled: number;
}

type FoundRow = Readonly<Record<string, unknown>>;

/** Rows that the viewer may not see must not decide what is refused: with more of them it is counted as if there were no lines. */
const isTooMuchBeside = (found: readonly Pick<Looked, "beside">[]): boolean =>
  found.some(({ beside }) => beside > maxBeside);

/**
 * Counts what a query finds.
 * @param query what the viewer may see of what the filter asks for
 * @param rolled what is added up of it beforehand, where something is
 * @throws CordonError BAD_USER_INPUT when it is too much to be counted for one answer, and says what to do
 */
export async function readStatistics<Row extends ObjectLiteral, Name extends string, Metric extends string>(
  query: SelectQueryBuilder<Row>,
  source: StatisticsSource<Name, Metric>,
  args: StatisticsArguments<object, Name>,
  rolled?: Rolled<Name>,
): Promise<Statistics<Name, Metric>> {
  const { groupBy, by, top } = args;
  if (top && by) throw statisticsRefusals.topOfSeries();
  const names = [...groupBy, ...(by ? ["period"] : [])].map((_, place) => `key${place}`);
  const read = statisticsQuery(query as unknown as SelectQueryBuilder<ObjectLiteral>, source, args);
  const limit = maxCounted + 1;
  const besideLines = { limit, only: `${query.alias}.id = ANY(ARRAY(SELECT id FROM beside))` };
  const plan = rolled && rolled.audiences.length > 0 ? planRollup(rolled.rollup, args) : undefined;
  let lines = rolled &&
    plan && {
      plan,
      request: ({ periodOf, zone }: StatementParts) => ({
        ...{ ...rolled, source, plan, groupBy },
        ...(by && { series: { by, zone, periodOf } }),
      }),
    };

  const byKeys = [...(by ? [names.at(-1)] : []), ...names, "count"].join(", ");
  const order = top ? `count DESC, ${byKeys}` : byKeys;
  const answer = (tables: string, zone: string) => `WITH ${tables}
  SELECT found.*, looked.* FROM looked LEFT JOIN LATERAL (
    SELECT * FROM ${by ? fillPeriods(names, by, zone, maxRows) : "grouped"} ORDER BY ${order} LIMIT ${top ?? maxRows + 1}) AS found ON true
  ORDER BY ${order}`;
  const joins = joinsOf(source, groupBy);
  const countLive = () =>
    read<FoundRow & Looked>({ limit }, (parts) => answer(liveStatements.count(parts, joins, source.open), parts.zone));
  const countLines = ({ request }: NonNullable<typeof lines>) =>
    read<FoundRow & Looked>(besideLines, (parts) =>
      answer(rolledStatements.count(request(parts), { ...parts, joins }, parts.bind), parts.zone),
    );

  let found = lines ? await countLines(lines) : await countLive();
  if (lines && isTooMuchBeside(found)) {
    lines = undefined;
    found = await countLive();
  }
  const [{ live, rolled: ofLines } = { live: 0, rolled: 0 }] = found;
  if (live > maxCounted) throw statisticsRefusals.tooManyToCount(maxCounted);
  const rows = found.filter((row) => row.count !== null);
  if (rows.length > maxRows) throw statisticsRefusals.tooManyRows(maxRows);

  const keyOf = (row: FoundRow) => JSON.stringify(names.map((name) => row[name]));
  const countOf = new Map(rows.map((row) => [keyOf(row), row.count as number]));
  const durationOf = durationIn(source, groupBy);
  type Measures = readonly ReadonlyMap<string, Measured>[];

  const measureLive = async (metrics: readonly Metric[]): Promise<Measures> => {
    const durations = metrics.map(durationOf);
    const measured = await read<FoundRow>({ limit }, (parts) =>
      liveStatements.measure(parts, joinsOf(source, groupBy, durations), durations),
    );
    if (measured.some((row) => (row.total as number) > maxCounted))
      throw statisticsRefusals.tooManyToMeasure(maxCounted);
    return metrics.map((_, place) => new Map(measured.map((row) => [keyOf(row), row[`metric${place}`] as Measured])));
  };

  const measureLines = async (
    { request }: NonNullable<typeof lines>,
    metrics: readonly Metric[],
  ): Promise<Measures> => {
    const durations = new Map(metrics.map((metric) => [metric, durationOf(metric)]));
    const withDurations = joinsOf(source, groupBy, [...durations.values()]);
    const measured = await read<FoundRow & RolledDuration & Looked>(besideLines, (parts) =>
      rolledStatements.measure(request(parts), { ...parts, joins: withDurations }, durations, parts.bind),
    );
    if (isTooMuchBeside(measured)) return measureLive(metrics);
    return metrics.map((metric) => {
      const ofMetric = measured.filter((row) => row.metric === metric);
      return new Map(ofMetric.map((row) => [keyOf(row), measuredOf(row, countOf.get(keyOf(row)) ?? 0)]));
    });
  };

  // Those that are asked for meanwhile are measured together.
  const measuring = new DataLoader<Metric, ReadonlyMap<string, Measured>>((metrics) =>
    lines?.plan.measured ? measureLines(lines, metrics) : measureLive(metrics),
  );
  const measure = async (row: FoundRow, metric: Metric): Promise<Measured> =>
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
