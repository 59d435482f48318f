import type { GraphQLFieldResolver } from "graphql";
import type { Context } from "../../actions/context.js";
import { countLimit } from "../../graphql/lists/connection.js";
import type { PageArguments } from "../../graphql/lists/page-arguments.js";
import type { RelationResolvers } from "../../graphql/reader/reader.js";
import type { Match, Reading, Readings, Relation } from "../../graphql/reader/reading.js";
import type { Viewer } from "../../identity/viewer.js";

export type NaiveRow = Readonly<Record<string, unknown>> & { readonly id: string };

export interface NaiveRules {
  /** All rows there are, by kind. */
  readonly rows: Readonly<Record<string, readonly NaiveRow[]>>;
  /** Who reads what, in TypeScript. */
  readonly canRead: (viewer: Viewer, kind: string, row: NaiveRow) => boolean;
  /** What a relation says in SQL alone, or by what the viewer may read besides, by `Kind.field`. */
  readonly also: Readonly<Record<string, (it: NaiveRow, of: NaiveRow, viewer: Viewer) => boolean>>;
  /** What an expression says of a row, by `Kind.field`. */
  readonly values: Readonly<Record<string, (row: NaiveRow) => unknown>>;
  /** Whether a row is what the filter of a page asks for. */
  readonly meets: (field: string, row: NaiveRow, filter: Readonly<Record<string, unknown>> | undefined) => boolean;
  /** What rows are ordered by that is not a column of theirs, by `field.FIELD` of `orderBy`. */
  readonly places?: Readonly<Record<string, (row: NaiveRow) => unknown>>;
  /** By `field.FIELD`, the rows that an order leaves out. */
  readonly leftOut?: Readonly<Record<string, (row: NaiveRow) => boolean>>;
}

type OrderBy = readonly { readonly field: string; readonly direction: "ASC" | "DESC" }[];

/**
 * Reads by the same declarations as the reader, but in TypeScript, row by row, out of all rows there are: what it answers is what the
 * declarations mean.
 */
export function naiveReader(readings: Readings, rules: NaiveRules): RelationResolvers {
  const wholeRow = (kind: string, row: Readonly<Record<string, unknown>>) =>
    rules.rows[kind]?.find(({ id }) => id === row.id) as NaiveRow;

  /** Without what tells of a row that the viewer may not read. */
  const withoutHidden = (kind: string, row: NaiveRow, viewer: Viewer): NaiveRow => {
    const { hiddenWith = {}, relations } = readings[kind] as Reading;
    const hidden = Object.entries(hiddenWith).filter(
      ([, field]) => led(kind, field, relations[field] as Relation, row, viewer).length === 0,
    );
    return { ...row, ...Object.fromEntries(hidden.map(([column]) => [column, null])) };
  };

  const led = (kind: string, field: string, relation: Relation, of: NaiveRow, viewer: Viewer): readonly NaiveRow[] => {
    const found = (rules.rows[relation.to] ?? []).filter(
      (it) =>
        Object.entries(relation.on).every(([column, match]) => isMatch(it[column], match, of)) &&
        Object.entries(relation.where ?? {}).every(([column, value]) => [value].flat().includes(it[column] as never)) &&
        (rules.also[`${kind}.${field}`]?.(it, of, viewer) ?? !relation.sql) &&
        (relation.inherits || rules.canRead(viewer, relation.to, it)),
    );
    const { by = [], direction = "ASC" } = relation.order ?? {};
    const sign = direction === "ASC" ? 1 : -1;
    const keyOf = (row: NaiveRow): readonly unknown[] => [
      ...by.map(({ expression }) => placeIn(expression, row, of)),
      row.id,
    ];
    return found
      .sort((one, other) => sign * compare(keyOf(one), keyOf(other)))
      .map((row) => withoutHidden(relation.to, row, viewer));
  };

  /** In the order that was asked for: each part of it in its direction, and what is equal in all of it by age in that of the last. */
  const inOrder = (field: string, rows: readonly NaiveRow[], orderBy: OrderBy): readonly NaiveRow[] => {
    const named = (name: string) => `${field}.${name}`;
    const places = orderBy.map(({ field: name }) => rules.places?.[named(name)] ?? columnOf(name));
    const keyOf = (row: NaiveRow) => [...places.map((place) => place(row)), row.id];
    const signs = [...orderBy, orderBy.at(-1)].map((one) => (one?.direction === "DESC" ? -1 : 1));
    return rows
      .filter((row) => orderBy.every(({ field: name }) => !rules.leftOut?.[named(name)]?.(row)))
      .sort((one, other) => {
        const [key, against] = [keyOf(one), keyOf(other)];
        const index = key.findIndex((value, place) => compare([value], [against[place]]) !== 0);
        return index < 0 ? 0 : (signs[index] as number) * compare([key[index]], [against[index]]);
      });
  };

  return {
    relations: () =>
      Object.fromEntries(
        Object.entries<Reading>(readings).map(([kind, { relations, expressions }]) => [
          kind,
          [...Object.keys(relations).filter((name) => !relations[name]?.isHidden), ...Object.keys(expressions)],
        ]),
      ),
    resolver:
      (kind, field): GraphQLFieldResolver<Record<string, unknown>, Context> =>
      (row, given, { viewer }) => {
        const of = wholeRow(kind, row);
        const relation = readings[kind]?.relations[field];
        if (!relation) return rules.values[`${kind}.${field}`]?.(of);
        const all = led(kind, field, relation, of, viewer);
        if (relation.cardinality === "one") return all[0] ?? null;
        if (relation.cardinality === "many") return all;
        const { filter, orderBy, ...page } = given as PageArguments & {
          readonly filter?: Record<string, unknown>;
          readonly orderBy?: OrderBy;
        };
        const wanted = all.filter((it) => rules.meets(field, it, filter));
        return pageOf(orderBy ? inOrder(field, wanted, orderBy) : wanted, page);
      },
  };
}

function isMatch(value: unknown, match: Match, of: NaiveRow): boolean {
  if (typeof match === "string") return value !== null && value === of[match];
  if ("among" in match) return (of[match.among] as readonly unknown[]).includes(value);
  return (value as readonly unknown[]).includes(of[match.has]);
}

/** Of the orders that relations have: a column, or the place of an id in a list. */
function placeIn(expression: string, row: NaiveRow, of: NaiveRow): unknown {
  const [, list] = /^array_position\(of\.(\w+),/.exec(expression) ?? [];
  if (list) return (of[list] as readonly unknown[]).indexOf(row.id);
  const value = row[expression.slice(expression.indexOf(".") + 1)];
  return value instanceof Date ? value.toISOString() : value;
}

/** What an order says of a row where it is a column: `DUE_AT` is `dueAt`. What has no such value counts as later. */
const columnOf = (name: string) => {
  const column = name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return (row: NaiveRow): unknown => {
    const value = row[column];
    if (value === undefined) throw new Error(`${name} is no column: say in \`places\` what it is.`);
    if (value instanceof Date) return value.toISOString();
    return value ?? "infinity";
  };
};

function compare(one: readonly unknown[], other: readonly unknown[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index];
    if (value !== against) return (value as string) < (against as string) ? -1 : 1;
  }
  return 0;
}

function pageOf(all: readonly NaiveRow[], { first, last }: PageArguments) {
  const size = last ?? first ?? 20;
  const nodes = last ? all.slice(-size) : all.slice(0, size);
  const isShort = all.length <= size;
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: "" })),
    pageInfo: { hasNextPage: !last && !isShort, hasPreviousPage: Boolean(last) && !isShort },
    count: async () => Math.min(all.length, countLimit),
  };
}
