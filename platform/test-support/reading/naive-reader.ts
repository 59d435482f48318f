import type { GraphQLFieldResolver } from "graphql";
import type { Context } from "../../actions/context.js";
import type { PageArguments } from "../../graphql/lists/page-arguments.js";
import type { RelationResolvers } from "../../graphql/reader/reader.js";
import type { Match, Reading, Readings, Relation } from "../../graphql/reader/reading.js";
import type { Viewer } from "../../identity/viewer.js";
import { columnOf, compare, placeIn } from "./naive-order.js";
import { naivePage } from "./naive-page.js";
import type { NaiveRow } from "./naive-row.js";

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
  /** By the field of the query type, which rows it lists for what it is asked, where that follows from more than its filter. */
  readonly listed?: Readonly<Record<string, (row: NaiveRow, given: ListArguments) => boolean>>;
  /** By `field.FIELD`, the rows that an order leaves out. */
  readonly leftOut?: Readonly<Record<string, (row: NaiveRow) => boolean>>;
}

/** Reads by declarations, and whole lists as well. */
export interface NaiveReader extends RelationResolvers {
  /** A page of all rows of a kind that a viewer may read, by the arguments of the list. */
  list(kind: string, field: string, given: ListArguments, viewer: Viewer): unknown;
}

type Compare = (one: NaiveRow, other: NaiveRow) => number;

interface ListArguments extends PageArguments {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly orderBy?: OrderBy;
}

type OrderBy = readonly { readonly field: string; readonly direction: "ASC" | "DESC" }[];

/**
 * Reads by the same declarations as the reader, but in TypeScript, row by row, out of all rows there are: what it answers is what the
 * declarations mean.
 */
export function naiveReader(readings: Readings, rules: NaiveRules): NaiveReader {
  const byId = Object.fromEntries(
    Object.entries(rules.rows).map(([kind, rows]) => [kind, new Map(rows.map((row) => [row.id, row]))]),
  );
  const wholeRow = (kind: string, id: unknown) => byId[kind]?.get(String(id)) as NaiveRow;

  /** What each viewer may read, judged once: neither the rows nor the viewers change. */
  const judged = new WeakMap<Viewer, WeakMap<NaiveRow, boolean>>();
  const canRead = (viewer: Viewer, kind: string, row: NaiveRow): boolean => {
    const known = judged.get(viewer) ?? new WeakMap<NaiveRow, boolean>();
    judged.set(viewer, known);
    const may = known.get(row) ?? rules.canRead(viewer, kind, row);
    known.set(row, may);
    return may;
  };

  /** Without what tells of a row that the viewer may not read. */
  const withoutHidden = (kind: string, row: NaiveRow, viewer: Viewer): NaiveRow => {
    const { hiddenWith = {}, relations } = readings[kind] as Reading;
    const hidden = Object.entries(hiddenWith).filter(
      ([, field]) => led(kind, field, relations[field] as Relation, row, viewer).length === 0,
    );
    return { ...row, ...Object.fromEntries(hidden.map(([column]) => [column, null])) };
  };

  /** How what a relation leads to is compared where no order was asked for. */
  const naturally = ({ order }: Relation, of: NaiveRow): Compare => {
    const { by = [], direction = "ASC" } = order ?? {};
    const keyOf = (row: NaiveRow) => [...by.map(({ expression }) => placeIn(expression, row, of)), row.id];
    return (one, other) => (direction === "ASC" ? 1 : -1) * compare(keyOf(one), keyOf(other));
  };

  const led = (kind: string, field: string, relation: Relation, of: NaiveRow, viewer: Viewer): readonly NaiveRow[] => {
    const found = (rules.rows[relation.to] ?? []).filter(
      (it) =>
        Object.entries(relation.on).every(([column, match]) => isMatch(it[column], match, of)) &&
        Object.entries(relation.where ?? {}).every(([column, value]) => [value].flat().includes(it[column] as never)) &&
        (rules.also[`${kind}.${field}`]?.(it, of, viewer) ?? !relation.sql) &&
        (relation.inherits || canRead(viewer, relation.to, it)),
    );
    return found.sort(naturally(relation, of)).map((row) => withoutHidden(relation.to, row, viewer));
  };

  /** What a row is compared by in the order that was asked for: each part of it in its direction, and what is equal in all of it by age in that of the last. */
  const comparison = (field: string, orderBy: OrderBy) => {
    const places = orderBy.map(({ field: name }) => rules.places?.[`${field}.${name}`] ?? columnOf(name));
    const keyOf = (row: NaiveRow) => [...places.map((place) => place(row)), row.id];
    const signs = [...orderBy, orderBy.at(-1)].map((one) => (one?.direction === "DESC" ? -1 : 1));
    return (one: NaiveRow, other: NaiveRow): number => {
      const [key, against] = [keyOf(one), keyOf(other)];
      const index = key.findIndex((value, place) => compare([value], [against[place]]) !== 0);
      return index < 0 ? 0 : (signs[index] as number) * compare([key[index]], [against[index]]);
    };
  };

  /** A page of some rows, by the arguments of the list. @param natural how they are compared where no order was asked for */
  const page = (field: string, kind: string, all: readonly NaiveRow[], given: ListArguments, natural: Compare) => {
    const { filter, orderBy, ...size } = given;
    const compared = orderBy ? comparison(field, orderBy) : natural;
    const listed = all
      .filter((row) => rules.meets(field, row, filter))
      .filter((row) => !orderBy?.some(({ field: name }) => rules.leftOut?.[`${field}.${name}`]?.(row)))
      .sort(compared);
    return naivePage(listed, size, (row, id) => compared(row, wholeRow(kind, id)));
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
        const of = wholeRow(kind, row.id);
        const relation = readings[kind]?.relations[field];
        if (!relation) return rules.values[`${kind}.${field}`]?.(of);
        const all = led(kind, field, relation, of, viewer);
        if (relation.cardinality === "one") return all[0] ?? null;
        if (relation.cardinality === "many") return all;
        return page(field, relation.to, all, given as ListArguments, naturally(relation, of));
      },
    list(kind, field, given, viewer) {
      const isListed = rules.listed?.[field] ?? (() => true);
      const readable = (rules.rows[kind] ?? []).filter((row) => canRead(viewer, kind, row) && isListed(row, given));
      const shown = readable.map((row) => withoutHidden(kind, row, viewer));
      return page(field, kind, shown, given, (one, other) => compare([one.id], [other.id]));
    },
  };
}

function isMatch(value: unknown, match: Match, of: NaiveRow): boolean {
  if (typeof match === "string") return value !== null && value === of[match];
  if ("among" in match) return (of[match.among] as readonly unknown[]).includes(value);
  return (value as readonly unknown[]).includes(of[match.has]);
}
