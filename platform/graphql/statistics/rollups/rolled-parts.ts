import type { Viewer } from "../../../identity/viewer.js";
import { conditionOf } from "../../lists/conditions.js";
import type { StatisticsSource } from "../statistics-source.js";
import { type LineTable, lineTables } from "./line-tables.js";
import type { RollupPlan } from "./plan-rollup.js";
import { rolledPeriods, type Series } from "./rolled-periods.js";
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
  readonly series?: Series;
}

/** The parts of a statement that reads lines, and the rows beside them. */
interface RolledParts {
  /** What is stale, which rows are counted beside the lines (`beside`), and the periods whose lines are read, for WITH. */
  readonly before: string;
  /** The rows of a table of lines that a request is about, with what they are grouped by as `key0` and so on. */
  readonly lines: (table: LineTable, grouping: Grouping<string>, columns: string, more?: string) => string;
}

/**
 * Lines hold the rows of days that nothing has changed of since they were added up: which are those is read in the statement
 * that reads them, so that lines and rows together are those of one moment.
 */
export function rolledParts<Name extends string>(
  { rollup, source, plan, audiences, viewer, groupBy, series }: RolledRequest<Name>,
  bind: Bind,
): RolledParts {
  const kind = `'${rollup.kind}'`;
  const boundOf = (moment: Date | undefined) => moment && `CAST(${bind(moment)} AS timestamptz)`;
  const [from, before] = [boundOf(plan.from), boundOf(plan.before)];
  const timeWithin = [
    ...(from ? [`${rollup.time} >= ${from}`, `${rollup.time} < 'infinity'`] : []),
    ...(before ? [`${rollup.time} < ${before}`] : []),
  ];
  const whole = rollup.audiences.filter(({ name }) => audiences.includes(name)).flatMap(({ markings }) => markings);
  const others = rollup.markings.filter((marking) => !whole.includes(marking));
  const unread = others.map((marking) => `'${marking}'`).join(", ");
  const besideByMarking = rollup.marked.map(({ from, marking, naming }) => {
    const conditions = [`${marking} IN (${unread})`, naming(viewer)(bind), ...timeWithin];
    return `UNION (SELECT ${rollup.alias}.id FROM ${from} WHERE ${conditions.join(" AND ")} LIMIT ${maxBeside + 1})`;
  });
  return {
    before: `${rolledPeriods({ kind, from, before, byMonths: plan.byMonths, series })},
  beside AS MATERIALIZED (
    (SELECT found.id FROM stretches CROSS JOIN LATERAL (
       SELECT ${rollup.alias}.id FROM ${rollup.table} AS ${rollup.alias}
       WHERE ${rollup.time} BETWEEN stretches.first_moment AND stretches.last_moment) AS found LIMIT ${maxBeside + 1})
    ${besideByMarking.join("\n    ")})`,
    lines(table, grouping, columns, more = "true") {
      const read = lineTables[table];
      const keyOf = (name: Name) => keyIn(grouping as Grouping<Name>, source, name);
      const keys = groupBy.every((name) => grouping.by.includes(name)) ? groupBy : [];
      const selected = [
        ...keys.map((name, place) => `${keyOf(name)} AS key${place}`),
        ...(series ? [`periods.period AS key${keys.length}`] : []),
        columns,
      ];
      return `SELECT ${selected.join(", ")} FROM periods CROSS JOIN LATERAL (
        SELECT kept.keys, kept.audience, ${read.columns} FROM ${read.from} WHERE kept.kind = ${kind} AND kept.grouping = '${nameOfGrouping(grouping)}'
          AND kept.grain = periods.grain AND kept.begin = periods.begin AND ${more} AND ${read.isThere} OFFSET 0) AS line
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
