import { Any, type EntityManager, type EntitySchema } from "typeorm";
import type { Write } from "./decision.js";

/** So many rows, and more, are handed over as one parameter: a statement takes 65,535, and its planning time grows with each. */
const minRowsOfBulk = 50;
/** So many rows are in one statement at most. */
const maxRowsOfInsert = 1_000;

/** A record that was acted on. */
export interface ActedOn<Records> {
  readonly kind: keyof Records;
  readonly id: string;
}

/**
 * Carries out the writes of a decision, in their order. New rows of one kind that follow each other take one statement, and so do
 * rows that are changed alike, by one and the same `set`. Whatever has a version and is changed gets its next one, once, where the
 * decision does not give it one; what was acted on gets it also where the decision leaves it as it is.
 */
export async function writeRecords<Records>(
  transaction: EntityManager,
  tables: { readonly [Kind in keyof Records]: EntitySchema<Records[Kind]> },
  writes: readonly Write<Records>[],
  actedOn?: ActedOn<Records>,
): Promise<void> {
  const raised = new Set<string>();
  const isRaised = (kind: keyof Records, id: string) => raised.has(`${String(kind)} ${id}`);
  for (let place = 0; place < writes.length; ) {
    const write = writes[place] as Write<Records>;
    if ("insert" in write) {
      const rows = rowsFrom(writes, place, write.insert);
      if (rows.length < minRowsOfBulk) await transaction.insert(tables[write.insert], rows as never);
      else await insertInBulk(transaction, tables[write.insert] as EntitySchema<object>, rows);
      place += rows.length;
    } else {
      const { update: kind, set } = write;
      const table = tables[kind];
      const ids = idsChangedAlike(writes, place, (id) => isRaised(kind, id));
      const raises = "version" in table.options.columns && !isRaised(kind, write.id);
      const next = raises && !("version" in set) ? { ...set, version: () => "version + 1" } : set;
      const which = ids.length === 1 ? { id: write.id } : { id: Any([...ids]) };
      await transaction.update(table, which as never, next as never);
      for (const id of ids) raised.add(`${String(kind)} ${id}`);
      place += ids.length;
    }
  }
  if (actedOn && !isRaised(actedOn.kind, actedOn.id))
    await transaction.increment(tables[actedOn.kind], { id: actedOn.id } as never, "version", 1);
}

/** The new rows of a kind that follow each other from a place on. */
function rowsFrom<Records>(writes: readonly Write<Records>[], from: number, kind: keyof Records): readonly unknown[] {
  const rows: unknown[] = [];
  for (const write of writes.slice(from, from + maxRowsOfInsert)) {
    if (!("insert" in write) || write.insert !== kind) break;
    rows.push(write.row);
  }
  return rows;
}

/**
 * Inserts rows out of one JSON document, of which PostgreSQL makes the columns by their types. It reads JSON as it stands in a third of the
 * time that it takes as JSONB, and what is not said is null anyway.
 */
async function insertInBulk(
  transaction: EntityManager,
  table: EntitySchema<object>,
  rows: readonly unknown[],
): Promise<void> {
  const { tableName, columns } = transaction.connection.getMetadata(table);
  const keys = columns.map(
    ({ propertyName, databaseName }) => [propertyName, `${JSON.stringify(databaseName)}:`] as const,
  );
  const written = (rows as readonly Readonly<Record<string, unknown>>[]).map((row) => {
    const said = keys.flatMap(([property, key]) => (row[property] == null ? [] : key + JSON.stringify(row[property])));
    return `{${said.join()}}`;
  });
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(", ");
  await transaction.query(
    `INSERT INTO "${tableName}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${tableName}", $1)`,
    [`[${written.join()}]`],
  );
}

/** The ids of the rows of a kind that are changed alike, one behind the other from a place on, and all of them for the first time or again. */
function idsChangedAlike<Records>(
  writes: readonly Write<Records>[],
  from: number,
  isAgain: (id: string) => boolean,
): readonly string[] {
  const [first, ...others] = writes.slice(from);
  if (!first || !("update" in first)) return [];
  const { update, set, id } = first;
  const other = others.findIndex(
    (write) =>
      !("update" in write) || write.update !== update || write.set !== set || isAgain(write.id) !== isAgain(id),
  );
  const alike = other === -1 ? others : others.slice(0, other);
  return [id, ...alike.flatMap((write) => ("update" in write ? write.id : []))];
}
