import type { EntityManager, EntitySchema } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";

/** Which rows of a table are wanted. */
interface RowSelection<Row> {
  readonly table: EntitySchema<Row>;
  /** An SQL condition over the columns of the table and the parameters `$1`, `$2`, … of the reading. */
  readonly where: string;
  /** Which properties of a row are wanted; all where it says none. */
  readonly properties?: readonly string[];
  /** How many rows are wanted at most, where they may be very many: the first by their ids. */
  readonly first?: number;
  /** For how many there are, instead of the rows: counted up to this number. */
  readonly countUpTo?: number;
}

/** The wanted rows of each name, ordered by their ids, or how many there are. */
type Read<Some> = {
  readonly [Name in keyof Some]: Some[Name] extends { readonly countUpTo: number }
    ? number
    : Some[Name] extends RowSelection<infer Row>
      ? Some[Name] extends { readonly properties: readonly (infer Property)[] }
        ? Pick<Row, Property & keyof Row>[]
        : Row[]
      : never;
};

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
export async function readTogether<const Some extends Readonly<Record<string, RowSelection<unknown>>>>(
  manager: EntityManager,
  wanted: Some,
  parameters: readonly unknown[],
): Promise<Read<Some>> {
  const columnsOf = ({ table, properties }: RowSelection<unknown>) =>
    manager.connection.getMetadata(table).columns.filter((column) => properties?.includes(column.propertyName) ?? true);
  const lists = Object.entries(wanted).map(([name, one]) => {
    const { tableName } = manager.connection.getMetadata(one.table);
    const from = `FROM ${tableName} WHERE ${one.where}`;
    if (one.countUpTo !== undefined)
      return `(SELECT count(*) FROM (SELECT ${from} ${firstRows(one.countUpTo)}) AS one) AS "${name}"`;
    const columns = columnsOf(one).map((column) => `${sqlOf(column)} AS "${column.propertyName}"`);
    const bound = one.first === undefined ? "" : ` ${firstRows(one.first)}`;
    return `(SELECT json_agg(one) FROM (SELECT ${columns.join(", ")} ${from} ORDER BY id${bound}) AS one) AS "${name}"`;
  });
  const [row] = await manager.query<[Record<string, Record<string, unknown>[] | string | null>]>(
    `SELECT ${lists.join(", ")}`,
    [...parameters],
  );
  const read = Object.entries(wanted).map(([name, one]) => {
    const rows = row[name] ?? [];
    if (typeof rows === "string") return [name, Number(rows)];
    for (const { propertyName, type } of columnsOf(one)) {
      const parse = fromJson[String(type)];
      if (parse)
        for (const one of rows) if (one[propertyName] !== null) one[propertyName] = parse(String(one[propertyName]));
    }
    return [name, rows];
  });
  return Object.fromEntries(read) as Read<Some>;
}

/** Not a `LIMIT`, by which the whole statement would count as a page, and be planned anew each time. */
const firstRows = (count: number): string => `FETCH FIRST ${count} ROWS ONLY`;

function sqlOf({ databaseName, type }: ColumnMetadata): string {
  const column = `"${databaseName}"`;
  return inJson[String(type)]?.(column) ?? column;
}
