import type { Viewer } from "../../../identity/viewer.js";
import { conditionOf } from "../../lists/conditions.js";
import type { StatisticsSource } from "../statistics-source.js";
import { dayBounds } from "./day-bounds.js";
import { monthOf } from "./month-of.js";
import type { RollupPlan } from "./plan-rollup.js";
import { type Bind, type Grouping, nameOfGrouping, type Rollup } from "./rollup.js";

/**
 * So many rows that no line holds for the viewer are looked at for one answer. They are no limit of the answer: those that the
 * viewer may not read are among them, so with more of them it is found without lines.
 */
export const maxBeside = 200_000;

/** A request to a rollup. */
export interface RolledRequest<Name extends string> {
  readonly rollup: Rollup<Name>;
  readonly source: StatisticsSource<Name, string>;
  readonly plan: RollupPlan<Name>;
  /** The audiences that the viewer is of. */
  readonly audiences: readonly string[];
  readonly viewer: Viewer;
  readonly groupBy: readonly Name[];
  /** The SQL expression of the period that a day is in; none where there is no series. */
  readonly periodOf?: (day: string) => string;
}

/** The parts of a statement that reads lines, and the rows beside them. */
export interface RolledParts {
  /** What is stale, which rows are counted beside the lines (`beside`), and the periods whose lines are read, for WITH. */
  readonly before: string;
  /** The rows of a table of lines that a request is about, with what they are grouped by as `key0` and so on. */
  readonly lines: (table: string, grouping: Grouping<string>, columns: string, more?: string) => string;
}

/**
 * Lines hold the rows of days that nothing has changed of since they were added up: which are those is read in the statement
 * that reads them, so that lines and rows together are those of one moment.
 */
export function rolledParts<Name extends string>(
  { rollup, source, plan, audiences, viewer, groupBy, periodOf }: RolledRequest<Name>,
  bind: Bind,
): RolledParts {
  const kind = `'${rollup.kind}'`;
  const { from, before } = { from: plan.from && bind(plan.from), before: plan.before && bind(plan.before) };
  const within = (day: string) =>
    [
      ...(from ? [`${day} >= CAST(${from} AS date)`] : []),
      ...(before ? [`${day} < CAST(${before} AS date)`] : []),
      // What has no time is in no period.
      ...(periodOf ? [`${day} < 'infinity'`] : []),
    ].join(" AND ") || "true";
  const timeWithin = [
    ...(from ? [`${rollup.time} >= ${dayBounds.first(`CAST(${from} AS date)`)}`] : []),
    ...(before ? [`${rollup.time} < ${dayBounds.first(`CAST(${before} AS date)`)}`] : []),
  ];
  const whole = rollup.audiences.filter(({ name }) => audiences.includes(name)).flatMap(({ markings }) => markings);
  const others = rollup.markings.filter((marking) => !whole.includes(marking));
  const unread = others.map((marking) => `'${marking}'`).join(", ");
  const besideByMarking = rollup.marked.map(({ from, marking, naming }) => {
    const conditions = [`${marking} IN (${unread})`, naming(viewer)(bind), ...timeWithin];
    return `UNION (SELECT ${rollup.alias}.id FROM ${from} WHERE ${conditions.join(" AND ")} LIMIT ${maxBeside + 1})`;
  });
  const months = plan.byMonths
    ? `SELECT month FROM rollup_month WHERE kind = ${kind} AND sealed AND ${within("month")}
         ${before ? `AND month + interval '1 month' <= CAST(${before} AS date)` : ""}
         AND month NOT IN (SELECT ${monthOf("day")} FROM stale)`
    : "SELECT CAST(NULL AS date) AS month WHERE false";
  return {
    before: `
  stale AS MATERIALIZED (SELECT DISTINCT day FROM rollup_stale_day WHERE kind = ${kind} AND ${within("day")}),
  beside AS MATERIALIZED (
    (SELECT found.id FROM stale CROSS JOIN LATERAL (
       SELECT ${rollup.alias}.id FROM ${rollup.table} AS ${rollup.alias}
       WHERE ${rollup.time} BETWEEN ${dayBounds.first("stale.day")} AND ${dayBounds.last("stale.day")}) AS found LIMIT ${maxBeside + 1})
    ${besideByMarking.join("\n    ")}),
  months AS MATERIALIZED (${months}),
  periods AS MATERIALIZED (
    SELECT 'MONTH' AS grain, month AS begin FROM months
    UNION ALL
    SELECT 'DAY', day FROM rollup_day WHERE kind = ${kind} AND ${within("day")} AND day NOT IN (SELECT day FROM stale)
      AND ${monthOf("day")} NOT IN (SELECT month FROM months))`,
    lines(table, grouping, columns, more = "true") {
      const keyOf = (name: Name) => keyIn(grouping as Grouping<Name>, source, name);
      const keys = groupBy.every((name) => grouping.by.includes(name)) ? groupBy : [];
      const selected = [
        ...keys.map((name, place) => `${keyOf(name)} AS key${place}`),
        ...(periodOf ? [`${periodOf("line.begin")} AS key${keys.length}`] : []),
        columns,
      ];
      return `SELECT ${selected.join(", ")} FROM periods CROSS JOIN LATERAL (
        SELECT * FROM ${table} AS kept WHERE kept.kind = ${kind} AND kept.grouping = '${nameOfGrouping(grouping)}'
          AND kept.grain = periods.grain AND kept.begin = periods.begin AND ${more} OFFSET 0) AS line
      WHERE line.audience IN (${audiences.map((name) => `'${name}'`).join(", ")}) AND ${wantedOf(rollup, plan, keyOf, bind)}`;
    },
  };
}

/** A key of a line, as what it was before it was kept as a text. */
function keyIn<Name extends string>(grouping: Grouping<Name>, source: StatisticsSource<Name, string>, name: Name) {
  const key = `line.keys[${grouping.by.indexOf(name) + 1}]`;
  const { type } = source.dimensions[name];
  return type ? `CAST(${key} AS ${type})` : key;
}

/** What a filter asks for, of lines. */
function wantedOf<Name extends string>(
  { filters }: Rollup<Name>,
  { filter }: RollupPlan<Name>,
  keyOf: (name: Name) => string,
  bind: Bind,
): string {
  const conditions = Object.fromEntries(
    Object.entries(filters).map(([field, { dimension, condition }]) => [field, condition(keyOf(dimension))]),
  );
  const wanted = conditionOf<object>(filter, conditions as Parameters<typeof conditionOf<object>>[1]);
  if (!wanted) return "true";
  const names = new Map(Object.entries(wanted.parameters).map(([name, value]) => [name, bind(value)]));
  return wanted.sql.replaceAll(/:(wanted\d+)/g, (_, name: string) => names.get(name) ?? "");
}
