import type { EntitySchema } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { type BatchLoad, groupBy, load } from "../../../platform/graphql/load.js";
import { type Connection, idBefore, type PageArguments, pageById } from "../../../platform/graphql/pagination.js";
import type { Condition } from "../../access/visibility.js";
import type { Records } from "../domain/records/records.js";
import { tables } from "./tables.js";

type PagedPart = {
  [Kind in keyof Records]: Records[Kind] extends { readonly id: string; readonly incidentId: string } ? Kind : never;
}[keyof Records];

/** What of the parts is wanted: by column, the values of which it has one. */
type Wanted = Readonly<Record<string, readonly string[] | null | undefined>>;

type Row = { readonly id: string; readonly incidentId: string };

/** The pages that a request reads, so that what many incidents of a list are asked alike is read in one statement. */
const pagesOf = new WeakMap<Context["loaders"], Map<string, BatchLoad<readonly Row[]>>>();

/** A page of the parts of one kind of an incident that the viewer was found to see, in the order in which they came. */
export async function partPage<Kind extends PagedPart>(
  context: Context,
  kind: Kind,
  incidentId: string,
  wanted: Wanted,
  page: PageArguments,
): Promise<Connection<Records[Kind]>> {
  const known = pagesOf.get(context.loaders) ?? new Map<string, BatchLoad<readonly Row[]>>();
  pagesOf.set(context.loaders, known);
  const key = JSON.stringify([kind, wanted, page.first, page.after ?? null]);
  const rowsOf = known.get(key) ?? rowsOfIncidents(kind, wanted, page);
  known.set(key, rowsOf);
  return pageById(((await load(context, rowsOf, incidentId)) ?? []) as readonly Records[Kind][], page);
}

/** The rows of a page of each of several incidents: the index of each is read as far as its page goes. */
function rowsOfIncidents(kind: PagedPart, wanted: Wanted, page: PageArguments): BatchLoad<readonly Row[]> {
  const after = idBefore(page);
  const conditions = Object.entries(wanted).flatMap(([column, values]) =>
    values ? [{ sql: `CAST(one.${column} AS text) = ANY(CAST(:${column} AS text[]))`, column, values }] : [],
  );
  const where = ["one.incident_id = parent.id", ...(after ? ["one.id > CAST(:after AS uuid)"] : [])];
  const table = tables[kind] as unknown as EntitySchema<Row>;
  return async ({ database }, incidentIds) => {
    const { tableName } = database.getMetadata(table);
    const rows = await database.manager
      .createQueryBuilder(table, "part")
      .where("part.incidentId = ANY(CAST(:incidentIds AS uuid[]))", { incidentIds })
      .andWhere(
        `part.id IN (
          SELECT place.id FROM unnest(CAST(:incidentIds AS uuid[])) AS parent (id), LATERAL (
            SELECT one.id FROM ${tableName} AS one
            WHERE ${[...where, ...conditions.map(({ sql }) => sql)].join(" AND ")}
            ORDER BY one.id LIMIT :limit) AS place)`,
        {
          limit: page.first + 1,
          ...(after && { after }),
          ...Object.fromEntries(conditions.map(({ column, values }) => [column, values])),
        },
      )
      .orderBy("part.id")
      .getMany();
    return groupBy(rows, ({ incidentId }) => incidentId);
  };
}

/** What a part belongs to besides its incident: by which column, and what of. */
interface Parent {
  readonly column: "consultation_id" | "investigation_id" | "notice_id" | "post_id";
  readonly of: { readonly incidentId: string; readonly id: string };
}

/**
 * A page of what belongs to a part of an incident that the viewer was found to see, in the order in which it came: one statement
 * for many.
 * @param readable what must be true of it besides, as the row `one`, for the viewer to read it
 */
export async function childPage<Kind extends PagedPart>(
  context: Context,
  kind: Kind,
  { column, of: { incidentId, id } }: Parent,
  page: PageArguments,
  readable?: Condition,
): Promise<Connection<Records[Kind]>> {
  const known = pagesOf.get(context.loaders) ?? new Map<string, BatchLoad<readonly Row[]>>();
  pagesOf.set(context.loaders, known);
  const key = JSON.stringify([kind, column, page.first, page.after ?? null, readable ?? null]);
  const rowsOf = known.get(key) ?? rowsOfParents(kind, column, page, readable);
  known.set(key, rowsOf);
  const rows = (await load(context, rowsOf, `${incidentId} ${id}`)) ?? [];
  return pageById(rows as readonly Records[Kind][], page);
}

/** The rows of a page of each of several parents, by the incident and the parent. */
function rowsOfParents(
  kind: PagedPart,
  column: Parent["column"],
  page: PageArguments,
  readable?: Condition,
): BatchLoad<readonly Row[]> {
  const after = idBefore(page);
  const further = [...(after ? ["one.id > CAST(:after AS uuid)"] : []), ...(readable ? [readable.sql] : [])];
  const table = tables[kind] as unknown as EntitySchema<Row>;
  return async ({ database }, keys) => {
    const [incidentIds, parentIds] = [0, 1].map((part) => keys.map((key) => key.split(" ")[part]));
    const { tableName } = database.getMetadata(table);
    const { entities, raw } = await database.manager
      .createQueryBuilder(table, "part")
      .addSelect(`part.${column}`, "parent")
      .where("part.incidentId = ANY(CAST(:incidentIds AS uuid[]))", { incidentIds, parentIds })
      .andWhere(
        `part.id IN (
          SELECT place.id
          FROM unnest(CAST(:incidentIds AS uuid[]), CAST(:parentIds AS uuid[])) AS parent (incident_id, id), LATERAL (
            SELECT one.id FROM ${tableName} AS one
            WHERE one.incident_id = parent.incident_id AND one.${column} = parent.id${further.map((sql) => ` AND (${sql})`).join("")}
            ORDER BY one.id LIMIT :limit) AS place)`,
        { limit: page.first + 1, ...(after && { after }), ...readable?.parameters },
      )
      .orderBy("part.id")
      .getRawAndEntities<{ readonly parent: string }>();
    const rows = entities.map((row, place) => ({ row, key: `${row.incidentId} ${raw[place]?.parent}` }));
    return new Map(keys.map((key) => [key, rows.filter((one) => one.key === key).map(({ row }) => row)]));
  };
}
