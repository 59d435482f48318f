import type { EntitySchema } from "typeorm";
import type { Context } from "../../../../platform/actions/context.js";
import { type Connection, countLimit } from "../../../../platform/graphql/lists/connection.js";
import type { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { type Seek, seek } from "../../../../platform/graphql/lists/seek.js";
import { type BatchLoad, load } from "../../../../platform/graphql/load.js";
import type { Condition } from "../../../access/visibility.js";
import type { Records } from "../../domain/records/records.js";
import { tables } from "../tables.js";

type PagedPart = {
  [Kind in keyof Records]: Records[Kind] extends { readonly id: string; readonly incidentId: string } ? Kind : never;
}[keyof Records];

/** What of the parts is wanted: by column, the values of which it has one. */
type Wanted = Readonly<Record<string, readonly string[] | null | undefined>>;

type Row = { readonly id: string; readonly incidentId: string };

/** What a part belongs to besides its incident: by which column, and what of. */
interface Parent {
  readonly column: "consultation_id" | "investigation_id" | "notice_id" | "post_id";
  readonly of: { readonly incidentId: string; readonly id: string };
}

/** Which parts are listed of each parent, and in which order. */
interface Listed {
  readonly kind: PagedPart;
  readonly column?: Parent["column"];
  readonly conditions: readonly Condition[];
}

interface PageLoads {
  readonly rows: BatchLoad<readonly Row[]>;
  readonly count: BatchLoad<number>;
}

/** The pages that a request reads, so that what many incidents of a list are asked alike is read in one statement. */
const pagesOf = new WeakMap<Context["loaders"], Map<string, PageLoads>>();

/** A page of the parts of one kind of an incident that the viewer was found to see, in the order in which they came. */
export function partPage<Kind extends PagedPart>(
  context: Context,
  kind: Kind,
  incidentId: string,
  wanted: Wanted,
  page: PageArguments,
): Promise<Connection<Records[Kind]>> {
  const conditions = Object.entries(wanted).flatMap(([column, values]) =>
    values
      ? [{ sql: `CAST(one.${column} AS text) = ANY(CAST(:${column} AS text[]))`, parameters: { [column]: values } }]
      : [],
  );
  return pageOf(context, { kind, conditions }, incidentId, page);
}

/**
 * A page of what belongs to a part of an incident that the viewer was found to see, in the order in which it came: one statement
 * for many.
 * @param readable what must be true of it besides, as the row `one`, for the viewer to read it
 */
export const childPage = <Kind extends PagedPart>(
  context: Context,
  kind: Kind,
  { column, of: { incidentId, id } }: Parent,
  page: PageArguments,
  readable?: Condition,
): Promise<Connection<Records[Kind]>> =>
  pageOf(context, { kind, column, conditions: readable ? [readable] : [] }, `${incidentId} ${id}`, page);

async function pageOf<Kind extends PagedPart>(
  context: Context,
  listed: Listed & { readonly kind: Kind },
  parent: string,
  page: PageArguments,
): Promise<Connection<Records[Kind]>> {
  const known = pagesOf.get(context.loaders) ?? new Map<string, PageLoads>();
  pagesOf.set(context.loaders, known);
  const found = seek<Row>(listed.kind, "one.id", { direction: "ASC" }, page);
  const key = JSON.stringify([listed, page]);
  const loads = known.get(key) ?? { rows: rowsOfParents(listed, found), count: countsOfParents(listed) };
  known.set(key, loads);
  const rows = (await load(context, loads.rows, parent)) ?? [];
  const count = async () => (await load(context, loads.count, parent)) ?? 0;
  return found.page(rows, count) as unknown as Connection<Records[Kind]>;
}

/** The parents by their keys, as a table with the name `parent`; and that the row `one` is of one of them. */
function parentsOf({ column }: Listed, keys: readonly string[]) {
  const [incidentIds, parentIds] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
  return column
    ? {
        table: "unnest(CAST(:incidentIds AS uuid[]), CAST(:parentIds AS uuid[])) AS parent (incident_id, id)",
        isOf: `one.incident_id = parent.incident_id AND one.${column} = parent.id`,
        parameters: { incidentIds, parentIds },
      }
    : {
        table: "unnest(CAST(:incidentIds AS uuid[])) AS parent (incident_id)",
        isOf: "one.incident_id = parent.incident_id",
        parameters: { incidentIds },
      };
}

const allOf = (isOf: string, conditions: readonly Condition[]) =>
  [isOf, ...conditions.map(({ sql }) => `(${sql})`)].join(" AND ");

const parametersOf = (conditions: readonly Condition[]) =>
  Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Record<string, unknown>;

/** The rows of a page of each of several parents: the index of each is read as far as its page goes. */
function rowsOfParents(listed: Listed, found: Seek<Row>): BatchLoad<readonly Row[]> {
  const table = tables[listed.kind] as unknown as EntitySchema<Row>;
  const conditions = [...listed.conditions, ...found.conditions];
  const order = found.columns.map(({ expression, direction }) => `${expression} ${direction}`).join(", ");
  return async ({ database }, keys) => {
    const parents = parentsOf(listed, keys);
    const { tableName } = database.getMetadata(table);
    const query = database.manager
      .createQueryBuilder(table, "part")
      .addSelect(`part.${listed.column ?? "incident_id"}`, "parent")
      .where("part.incidentId = ANY(CAST(:incidentIds AS uuid[]))", parents.parameters)
      .andWhere(
        `part.id IN (
          SELECT place.id FROM ${parents.table}, LATERAL (
            SELECT one.id FROM ${tableName} AS one WHERE ${allOf(parents.isOf, conditions)}
            ORDER BY ${order} LIMIT :limit) AS place)`,
        { limit: found.limit, ...parametersOf(conditions) },
      );
    // A part has no order but by its id.
    for (const { direction } of found.columns) query.addOrderBy("part.id", direction);
    const { entities, raw } = await query.getRawAndEntities<{ readonly parent: string }>();
    const rows = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const [place, row] of entities.entries())
      rows.get(listed.column ? `${row.incidentId} ${raw[place]?.parent}` : row.incidentId)?.push(row);
    return rows;
  };
}

/** How many each of several parents has, up to the bound to which lists are counted. */
function countsOfParents(listed: Listed): BatchLoad<number> {
  return async ({ database }, keys) => {
    const parents = parentsOf(listed, keys);
    const { tableName } = database.getMetadata(tables[listed.kind] as EntitySchema<unknown>);
    const counted = await database.manager
      .createQueryBuilder()
      .select(["parent.key AS key", "parent.entries AS entries"])
      .from(
        `(SELECT ${listed.column ? "parent.incident_id || ' ' || parent.id" : "parent.incident_id::text"} AS key,
            (SELECT count(*)::integer FROM (
              SELECT FROM ${tableName} AS one WHERE ${allOf(parents.isOf, listed.conditions)} LIMIT :limit) AS listed) AS entries
          FROM ${parents.table})`,
        "parent",
      )
      .setParameters({ ...parents.parameters, ...parametersOf(listed.conditions), limit: countLimit })
      .getRawMany<{ readonly key: string; readonly entries: number }>();
    return new Map(counted.map(({ key, entries }) => [key, entries]));
  };
}
