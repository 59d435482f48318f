import DataLoader from "dataloader";
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from "graphql";
import type { Context } from "../../actions/context.js";
import { toBePrepared } from "../../database/statements/statement-names.js";
import { unconfirmed } from "../../events/leases/unconfirmed.js";
import { canonicalIdentifier } from "../canonical-identifiers.js";
import type { Connection } from "../lists/connection.js";
import type { Ordered } from "../lists/order-type.js";
import type { PageArguments } from "../lists/page-arguments.js";
import type { NodeReader, TypeOfNode } from "../nodes/types-of-nodes.js";
import { connection, hydration } from "./hydrate.js";
import type { List } from "./list.js";
import { confirmedName, countName, pageName } from "./names-in-json.js";
import { type Prepared, PreparedStatements, rowsOf } from "./prepared-statements.js";
import type { Reading, Readings, Relation } from "./reading.js";
import { nodesKey, requestKey } from "./request-key.js";
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
import { pageOf, type Source, shapeOf } from "./source.js";
import { Statement } from "./statement.js";
import { tableOf } from "./table-of.js";
import { type RelationTree, type WholeRows, wholeSelection } from "./whole-selection.js";

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
export class Reader<Records> implements RelationResolvers, NodeReader {
  private readonly checks = new Map<string, CheckArguments>();
  private readonly statements = new PreparedStatements();

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

  /**
   * What a field leads to by the relation of the same name of another row, as an entity of another subgraph leads to what is kept of it
   * here: with the arguments of the field, and null where there is no such row that the viewer may read.
   */
  async throughField<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    { column, id }: { readonly column: string; readonly id: string },
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const row = await this.lookUp(context, { kind, column, id }, info, fieldsIn(info));
    const field = info.parentType.getFields()[info.fieldName];
    const [node] = info.fieldNodes;
    if (!row || !field || !node) return null;
    return answerOf(row, keyOf(field.name, getArgumentValues(field, node, info.variableValues)));
  }

  async kindsOf(context: Context, kinds: readonly string[], ids: readonly string[]): Promise<readonly TypeOfNode[]> {
    const given = { ids: ids.map(canonicalIdentifier).filter((id) => uuid.test(id)) };
    const read = kinds.filter((kind) => kind in this.readings);
    const [first] = read;
    if (!first || given.ids.length === 0) return [];
    const root = { kind: first, conditions: [], order: [] };
    const prepared = await this.statements.prepare(`kinds ${read.join(" ")}`, async () => {
      const statement = new Statement(this.readings, context.viewer, root, given);
      const text = `${toBePrepared} ${statement.kinds(read)} AS "rows"`;
      return { text, slots: statement.slots, step: undefined, isReusable: true };
    });
    return rowsOf(
      prepared,
      await this.statements.run(context, prepared, root, given),
    ) as unknown as readonly TypeOfNode[];
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
      const rows = await this.rows(context, info, withKey, source, column);
      const found = new Map(rows.map((row) => [row[column], row]));
      return ids.map((one) => found.get(one) ?? null);
    });
    const row = await loader.load(canonical);
    if (row?.[confirmedName] === false) throw unconfirmed("READ");
    return row;
  }

  /** A page of a list of a kind, with what a request asks of it. */
  page<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    list: List,
    info: GraphQLResolveInfo,
  ): Promise<Connection<Records[Kind]>> {
    return this.readPage(context, kind, list, requestKey(info), async () => {
      const selecting = new Selecting(this.readings, info);
      const selected: SelectedPage = { rows: undefined, isCounted: false };
      selecting.page(selected, kind, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes);
      return { selected, isReusable: await this.check(selecting, context), cursor: cursorIn(selecting) };
    });
  }

  /** A page of a list of a kind, with all columns; its list is not counted. */
  wholePage<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    list: List,
  ): Promise<Connection<Records[Kind]>> {
    return this.readPage(context, kind, list, "whole", async () => {
      const rows = newSelection(kind);
      rows.taken.add("*");
      return { selected: { rows, isCounted: false }, isReusable: true };
    });
  }

  private async readPage<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    { conditions, order, page }: List,
    key: string,
    select: () => Promise<Pick<Prepared, "isReusable" | "cursor"> & { readonly selected: SelectedPage }>,
  ): Promise<Connection<Records[Kind]>> {
    const list: FoundList = { conditions, seek: seekRows(kind, this.reading(kind).alias, order, page) };
    const root = pageOf(list, { kind, conditions: [] });
    const name = pageName(0);
    const prepared = await this.statements.prepare(`page ${key} ${shapeOf(root)}`, async () => {
      const { selected, ...further } = await select();
      const statement = new Statement(this.readings, context.viewer, root);
      statement.isFiltered = conditions.length > 0;
      const columns = statement.page(selected, root, name);
      return this.prepared(statement, columns, selected.rows, further);
    });
    const row = await this.statements.run(context, prepared, root, undefined, list.seek.argument ?? prepared.cursor);
    const found = connection({ list }, row[name] as readonly Row[] | undefined, row[countName(name)], prepared.step);
    return found as unknown as Connection<Records[Kind]>;
  }

  /**
   * All rows of a kind that meet some conditions, with all columns, and whole rows of what they lead to: for code that takes them.
   * @param wanted by which relations, and what those rows lead to in turn
   */
  async whole<Kind extends keyof Records & string>(
    context: Context,
    kind: Kind,
    { conditions, order = [], isTrusted = false, given }: WholeRows,
    wanted: RelationTree = {},
  ): Promise<readonly Records[Kind][]> {
    const root = { kind, conditions, order, isTrusted };
    const key = `whole ${JSON.stringify([wanted, Object.keys(given ?? {})])} ${shapeOf(root)}`;
    const prepared = await this.statements.prepare(key, async () => {
      const selection = wholeSelection(this.readings, kind, wanted);
      const statement = new Statement(this.readings, context.viewer, root, given);
      return this.prepared(statement, [`${statement.rows(selection, root)} AS "rows"`], selection, {
        isReusable: true,
      });
    });
    return rowsOf(
      prepared,
      await this.statements.run(context, prepared, root, given),
    ) as unknown as readonly Records[Kind][];
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
    const { handsOn } = this.reading(kind).relations[field] ?? {};
    const answer = (row: Record<string, unknown>, read: Record<string, unknown>, key: string) => {
      const value = answerOf(read, key);
      if (handsOn)
        for (const node of (value as Connection<Row>).nodes) for (const name of handsOn) node[name] = row[name];
      return value;
    };
    return (row, given, context, info) => {
      const key = keyOf(field, given);
      if (key in row) return answer(row, row, key);
      return this.related(context, kind, row, info).then((read) => read && answer(row, read, key));
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
      const select: Select = (selecting, selection) => {
        for (const property of key) selection.sent.add(property);
        fieldsIn(info)(selecting, selection);
      };
      const source = { kind, conditions: [condition], order: [], isTrusted: true };
      const rows = await this.rows(context, info, select, source, "related");
      const found = new Map(rows.map((one) => [keyIn(one), one]));
      return keys.map((one) => found.get(one) ?? null);
    });
    return loader.load(keyIn(row));
  }

  private async rows(
    context: Context,
    info: GraphQLResolveInfo,
    select: Select,
    root: Source,
    way: string,
  ): Promise<readonly Row[]> {
    const prepared = await this.statements.prepare(`${way} ${requestKey(info)} ${shapeOf(root)}`, async () => {
      const selecting = new Selecting(this.readings, info);
      const selection = newSelection(root.kind);
      select(selecting, selection);
      const isReusable = await this.check(selecting, context);
      const statement = new Statement(this.readings, context.viewer, root);
      const further = { isReusable, cursor: cursorIn(selecting) };
      return this.prepared(statement, [`${statement.rows(selection, root)} AS "rows"`], selection, further);
    });
    return rowsOf(prepared, await this.statements.run(context, prepared, root));
  }

  private prepared(
    { isFiltered, slots }: Statement,
    columns: readonly string[],
    rows: Selection | undefined,
    further: Pick<Prepared, "isReusable" | "cursor">,
  ): Prepared {
    const text = columns.length > 0 ? `${isFiltered ? "SELECT" : toBePrepared} ${columns.join(", ")}` : undefined;
    return { text, slots, step: rows && hydration(this.readings, rows), ...further };
  }

  /**
   * Checks the arguments of the pages that rows lead to; one that is refused fails alone.
   * @returns whether nothing of them depends on what was asked for this time
   */
  private async check({ relations, takesVariables }: Selecting, context: Context): Promise<boolean> {
    await Promise.all(
      relations.map(async (one) => {
        try {
          if (one.relation.cardinality === "page") one.list = await this.list(one, context);
        } catch (error) {
          one.failure = error as Error;
        }
      }),
    );
    return !takesVariables && relations.every(({ list, failure }) => !failure && (list?.conditions ?? []).length === 0);
  }

  private async list(
    { of, field, relation, arguments: given }: SelectedRelation,
    context: Context,
  ): Promise<FoundList> {
    const isPlain = Object.keys(given).length === 0;
    const checked = isPlain ? given : await (this.checks.get(`${of}.${field}`) as CheckArguments)(given, context);
    const { narrow, order: natural = { direction: "ASC" as const }, to } = relation;
    const condition = narrow?.(checked as never, context);
    const { orderBy } = checked as { readonly orderBy?: readonly Ordered<never>[] | null };
    const order = (orderBy && relation.orderBy?.(orderBy)) ?? natural;
    return {
      conditions: condition ? [condition] : [],
      seek: seekRows(`${of}.${field}`, this.reading(to).alias, order, checked as PageArguments),
    };
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

/** Asks of rows what a field asks for, whose name is that of one of their relations. */
const fieldsIn =
  ({ parentType, fieldName, fieldNodes }: GraphQLResolveInfo): Select =>
  (selecting, selection) => {
    const field = parentType.getFields()[fieldName];
    for (const node of fieldNodes) if (field) selecting.field(selection, field, node);
  };

function answerOf(row: Record<string, unknown>, key: string): unknown {
  const value = row[key];
  if (value instanceof Error) throw value;
  return value;
}

/** The argument of a page, of those that rows lead to, that has a cursor in it. */
const cursorIn = ({ relations }: Selecting): Prepared["cursor"] =>
  relations.map(({ list }) => list?.seek.argument).find((argument) => argument !== undefined);
