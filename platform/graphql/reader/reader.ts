import DataLoader from "dataloader";
import {
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
} from "graphql";
import type { Context } from "../../actions/context.js";
import { toBePrepared } from "../../database/statement-names.js";
import { unconfirmed } from "../../events/leases/unconfirmed.js";
import { canonicalIdentifier } from "../canonical-identifiers.js";
import type { Connection } from "../lists/connection.js";
import { foreignCursor } from "../lists/cursor.js";
import type { PageArguments } from "../lists/page-arguments.js";
import { connection, hydration } from "./hydrate.js";
import type { List } from "./list.js";
import { confirmedName, countName, pageName } from "./names-in-json.js";
import type { Reading, Readings, Relation } from "./reading.js";
import { seekRows } from "./seek-rows.js";
import {
  type Arguments,
  type FoundList,
  keyOf,
  newSelection,
  type Row,
  type SelectedPage,
  type SelectedRelation,
  Selecting,
  type Selection,
} from "./selection.js";
import { pageOf, type Source, Statement } from "./statement.js";
import { tableOf } from "./table-of.js";
import { type Wanted, type WholeRows, wholeSelection } from "./whole-selection.js";

/** Checks the arguments of a field as its resolver would. @throws CordonError BAD_USER_INPUT */
export type CheckArguments = (given: Arguments, context: Context) => Promise<Arguments>;

/** Finds out what is asked of the rows. */
type Select = (selecting: Selecting, selection: Selection) => void;

interface Trust {
  /** Whoever got this far may read it. */
  readonly isTrusted?: boolean;
}

/** What a schema takes of a reader. */
export interface RelationResolvers {
  /** The fields that lead from row to row, or that SQL says of one, by kind. */
  relations(): Readonly<Record<string, readonly string[]>>;
  resolver(kind: string, field: string, check: CheckArguments): GraphQLFieldResolver<Record<string, unknown>, Context>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads what a request asks for, to any depth, in one statement: the columns, what they lead to and the permission of the viewer at
 * every step are in it, by the readings that are declared beside the tables.
 */
export class Reader<Records> implements RelationResolvers {
  private readonly checks = new Map<string, CheckArguments>();

  constructor(private readonly readings: Readings<keyof Records & string>) {}

  /** One row by its id; null where there is none that the viewer may read. */
  byId<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    id: string,
    info: GraphQLResolveInfo,
    trust: Trust = {},
  ): Promise<Records[Kind] | null> {
    return this.byUnique(context, kind, "id", id, info, trust);
  }

  /** One row by a column of which no two rows have the same id. */
  async byUnique<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    column: string,
    id: string,
    info: GraphQLResolveInfo,
    trust: Trust = {},
  ): Promise<Records[Kind] | null> {
    const select: Select = (selecting, selection) => selecting.rows(selection, info.fieldNodes);
    return (await this.lookUp(context, { kind, column, id, ...trust }, info, select)) as Records[Kind] | null;
  }

  /** What a hidden relation of one row leads to; null where there is no such row that the viewer may read. */
  async through<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    { column, id, relation: field }: { readonly column: string; readonly id: string; readonly relation: string },
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const relation = this.reading(kind).relations[field] as Relation;
    const row = await this.lookUp(context, { kind, column, id }, info, (selecting, selection) => {
      const rows = newSelection(relation.to);
      selecting.rows(rows, info.fieldNodes);
      selection.relations.set(field, { of: kind, field, relation, arguments: {}, page: { rows, isCounted: false } });
    });
    return row?.[field] ?? null;
  }

  private async lookUp(
    context: Context,
    {
      kind,
      column,
      id,
      isTrusted = false,
    }: Trust & { readonly kind: string; readonly column: string; readonly id: string },
    info: GraphQLResolveInfo,
    select: Select,
  ): Promise<Row | null> {
    const canonical = canonicalIdentifier(id);
    if (!uuid.test(canonical)) return null;
    const loader = this.loader(context, `${kind} ${column} ${isTrusted} ${nodesKey(info.fieldNodes)}`, async (ids) => {
      const condition = {
        sql: `${this.reading(kind).alias}.${column} = ANY(CAST(:ids AS uuid[]))`,
        parameters: { ids },
      };
      const source = { kind, conditions: [condition], order: [], isLookUp: true, isTrusted };
      const withKey: Select = (selecting, selection) => {
        selection.sent.add(column);
        select(selecting, selection);
      };
      const rows = await this.rows(context, info, withKey, source);
      const found = new Map(rows.map((row) => [row[column], row]));
      return ids.map((one) => found.get(one) ?? null);
    });
    const row = await loader.load(canonical);
    if (row?.[confirmedName] === false) throw unconfirmed("READ");
    return row;
  }

  /** A page of a list of a kind, with what a request asks of it. */
  async page<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    list: List,
    info: GraphQLResolveInfo,
  ): Promise<Connection<Records[Kind]>> {
    const selecting = new Selecting(this.readings, info);
    const selected: SelectedPage = { rows: undefined, isCounted: false };
    selecting.page(selected, kind, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes);
    await this.check(selecting, context);
    return this.readPage(context, kind, list, selected);
  }

  /** A page of a list of a kind, with all columns; its list is not counted. */
  wholePage<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    list: List,
  ): Promise<Connection<Records[Kind]>> {
    const rows = newSelection(kind);
    rows.taken.add("*");
    return this.readPage(context, kind, list, { rows, isCounted: false });
  }

  private async readPage<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    { conditions, order, page }: List,
    selected: SelectedPage,
  ): Promise<Connection<Records[Kind]>> {
    const list: FoundList = { conditions, seek: seekRows(kind, this.reading(kind).alias, order, page) };
    const statement = new Statement(this.readings, context.viewer);
    statement.isFiltered = conditions.length > 0;
    const name = pageName(0);
    const columns = statement.page(selected, pageOf(list, { kind, conditions: [] }), name);
    const [row] = columns.length > 0 ? await this.run(context, statement, columns, [list]) : [];
    const step = selected.rows && hydration(this.readings, selected.rows);
    const found = connection({ list }, row?.[name] as readonly Row[] | undefined, row?.[countName(name)], step);
    return found as unknown as Connection<Records[Kind]>;
  }

  /**
   * All rows of a kind that meet some conditions, with all columns, and whole rows of what they lead to: for code that takes them.
   * @param wanted by which relations, each with its arguments and what those rows lead to in turn
   */
  async whole<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    { conditions, order = [], isTrusted = false, given }: WholeRows,
    wanted: Wanted = {},
  ): Promise<readonly Records[Kind][]> {
    const selection = wholeSelection(this.readings, kind, wanted);
    const statement = new Statement(this.readings, context.viewer, given);
    const source = { kind, conditions, order, isTrusted };
    const [row] = await this.run(context, statement, [`${statement.rows(selection, source)} AS "rows"`], []);
    const rows = (row?.rows ?? []) as readonly Row[];
    const step = hydration(this.readings, selection);
    if (step) rows.forEach(step);
    return rows as unknown as readonly Records[Kind][];
  }

  relations(): Readonly<Record<string, readonly string[]>> {
    const readings = Object.entries<Reading>(this.readings);
    return Object.fromEntries(
      readings.map(([kind, { relations, expressions }]) => {
        const shown = Object.keys(relations).filter((name) => !relations[name]?.isHidden);
        return [kind, [...shown, ...Object.keys(expressions)]];
      }),
    );
  }

  /**
   * The resolver of a relation: what the statement of the row has read of it. A row that was not read for the request, as one that an
   * operation has changed, is asked for it by its key: whoever was handed it may read it.
   */
  resolver(kind: string, field: string, check: CheckArguments): GraphQLFieldResolver<Record<string, unknown>, Context> {
    this.checks.set(`${kind}.${field}`, check);
    const answer = (row: Record<string, unknown>, key: string) => {
      const value = row[key];
      if (value instanceof Error) throw value;
      return value;
    };
    return (row, given, context, info) => {
      const key = keyOf(field, given);
      if (key in row) return answer(row, key);
      return this.related(context, kind, row, info).then((read) => read && answer(read, key));
    };
  }

  private related(context: Context, kind: string, row: Record<string, unknown>, info: GraphQLResolveInfo) {
    const { key } = tableOf(this.reading(kind).table);
    const keyIn = (one: Record<string, unknown>) => key.map((property) => one[property]).join(" ");
    const loader = this.loader(context, `${kind} ${info.fieldName} ${nodesKey(info.fieldNodes)}`, async (keys) => {
      const values = keys.map((one) => one.split(" "));
      const { alias } = this.reading(kind);
      const columns = key.map((property) => `${alias}.${property}`).join(", ");
      const arrays = key.map((_, index) => `CAST(:key${index} AS uuid[])`).join(", ");
      const parameters = Object.fromEntries(key.map((_, index) => [`key${index}`, values.map((one) => one[index])]));
      const condition = { sql: `(${columns}) IN (SELECT * FROM unnest(${arrays}))`, parameters };
      const field = info.parentType.getFields()[info.fieldName];
      const select: Select = (selecting, selection) => {
        for (const property of key) selection.sent.add(property);
        for (const node of info.fieldNodes) if (field) selecting.field(selection, field, node);
      };
      const source = { kind, conditions: [condition], order: [], isTrusted: true };
      const rows = await this.rows(context, info, select, source);
      const found = new Map(rows.map((one) => [keyIn(one), one]));
      return keys.map((one) => found.get(one) ?? null);
    });
    return loader.load(keyIn(row));
  }

  private async rows(
    context: Context,
    info: GraphQLResolveInfo,
    select: Select,
    source: Source,
  ): Promise<readonly Row[]> {
    const selecting = new Selecting(this.readings, info);
    const selection = newSelection(source.kind);
    select(selecting, selection);
    const lists = await this.check(selecting, context);
    const statement = new Statement(this.readings, context.viewer);
    const [row] = await this.run(context, statement, [`${statement.rows(selection, source)} AS "rows"`], lists);
    const rows = (row?.rows ?? []) as readonly Row[];
    const step = hydration(this.readings, selection);
    if (step) rows.forEach(step);
    return rows;
  }

  /** Checks the arguments of the pages that rows lead to; one that is refused fails alone. */
  private async check({ relations }: Selecting, context: Context): Promise<readonly FoundList[]> {
    await Promise.all(
      relations.map(async (one) => {
        try {
          if (one.relation.cardinality === "page") one.list = await this.list(one, context);
        } catch (error) {
          one.failure = error as Error;
        }
      }),
    );
    return relations.flatMap(({ list }) => list ?? []);
  }

  private async list(
    { of, field, relation, arguments: given }: SelectedRelation,
    context: Context,
  ): Promise<FoundList> {
    const isPlain = Object.keys(given).length === 0;
    const checked = isPlain ? given : await (this.checks.get(`${of}.${field}`) as CheckArguments)(given, context);
    const { narrow, order = { direction: "ASC" as const }, to } = relation;
    const condition = narrow?.(checked as never, context.viewer);
    return {
      conditions: condition ? [condition] : [],
      seek: seekRows(`${of}.${field}`, this.reading(to).alias, order, checked as PageArguments),
    };
  }

  private async run(
    { database: { manager } }: Context,
    { values, isFiltered }: Statement,
    columns: readonly string[],
    lists: readonly FoundList[],
  ): Promise<readonly Record<string, unknown>[]> {
    return manager
      .query<Record<string, unknown>[]>(`${isFiltered ? "SELECT" : toBePrepared} ${columns.join(", ")}`, values)
      .catch((error: { readonly code?: unknown }) => {
        // A manipulated cursor can hold a value that is invalid for the column.
        const argument = lists.map(({ seek }) => seek.argument).find((one) => one !== undefined);
        throw argument && String(error.code).startsWith("22") ? foreignCursor(argument) : error;
      });
  }

  private loader(
    { loaders }: Context,
    key: string,
    load: (keys: readonly string[]) => Promise<readonly (Row | null)[]>,
  ): DataLoader<string, Row | null> {
    const known =
      (loaders.get(key) as DataLoader<string, Row | null> | undefined) ?? new DataLoader(load, { maxBatchSize: 1_000 });
    loaders.set(key, known as DataLoader<string, unknown>);
    return known;
  }

  private reading = (kind: string): Reading => (this.readings as Readings)[kind] as Reading;
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

/** Tells fields of documents apart. */
function nodesKey(nodes: readonly FieldNode[]): string {
  return nodes
    .map((node) => {
      const number = numbers.get(node) ?? ++last;
      numbers.set(node, number);
      return number;
    })
    .join();
}
