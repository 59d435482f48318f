import type { EntityManager, EntitySchema } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";

/** Which rows of a table are wanted. */
export interface Wanted<Row> {
  readonly table: EntitySchema<Row>;
  /** An SQL condition over the columns of the table and the parameters `$1`, `$2`, … of the reading. */
  readonly where: string;
}

/** The wanted rows of each name, ordered by their ids. */
type Read<Some> = { readonly [Name in keyof Some]: Some[Name] extends Wanted<infer Row> ? Row[] : never };

/** How PostgreSQL writes a column into JSON so that nothing of it is lost. */
const inJson: Readonly<Record<string, (column: string) => string>> = {
  bigint: (column) => `${column}::text`,
  bytea: (column) => `encode(${column}, 'hex')`,
};

/** How the values of a column are read from JSON as `pg` would have parsed them; where nothing is said, as they are. */
const fromJson: Readonly<Record<string, (value: string) => unknown>> = {
  timestamptz: (value) => new Date(value),
  bytea: (value) => Buffer.from(value, "hex"),
};

/**
 * Reads rows of several tables in one statement, so at one moment and in one round trip to the database, while a `find` for each takes
 * as many. The wanted rows are named by constants: the text of the statement depends on nothing else.
 */
export async function readTogether<const Some extends Readonly<Record<string, Wanted<unknown>>>>(
  manager: EntityManager,
  wanted: Some,
  parameters: readonly unknown[],
): Promise<Read<Some>> {
  const columnsOf = (table: EntitySchema<unknown>) => manager.connection.getMetadata(table).columns;
  const lists = Object.entries(wanted).map(([name, { table, where }]) => {
    const { tableName } = manager.connection.getMetadata(table);
    const columns = columnsOf(table).map((column) => `${sqlOf(column)} AS "${column.propertyName}"`);
    return `(SELECT json_agg(one) FROM (SELECT ${columns.join(", ")} FROM ${tableName} WHERE ${where} ORDER BY id) AS one) AS "${name}"`;
  });
  const [row] = await manager.query<[Record<string, Record<string, unknown>[] | null>]>(`SELECT ${lists.join(", ")}`, [
    ...parameters,
  ]);
  const read = Object.entries(wanted).map(([name, { table }]) => {
    const rows = row[name] ?? [];
    for (const { propertyName, type } of columnsOf(table)) {
      const parse = fromJson[String(type)];
      if (parse)
        for (const one of rows) if (one[propertyName] !== null) one[propertyName] = parse(String(one[propertyName]));
    }
    return [name, rows];
  });
  return Object.fromEntries(read) as Read<Some>;
}

function sqlOf({ databaseName, type }: ColumnMetadata): string {
  const column = `"${databaseName}"`;
  return inJson[String(type)]?.(column) ?? column;
}
