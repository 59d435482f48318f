import type { DataSource, QueryRunner } from "typeorm";

/** Tables that nothing here reads or writes, and why. */
const foreign: Readonly<Record<string, string>> = {
  migration: "TypeORM notes in it which migrations have run, and makes it itself",
};

/** What is kept for searches and statistics, out of tables that are declared: see `keepSearchedTexts` and `createRollups`. */
const derived = ["searched\\_%", "rollup\\_%"];

/**
 * Where the tables of a database are other than they are declared, column by column: its type, whether null may stand in it,
 * what PostgreSQL fills in, and whether it belongs to the primary key. Both ways, so that neither has a column more. Of the columns
 * of a view PostgreSQL knows the types alone.
 * @param leftBehind tables that only replicas of the release before still use
 */
export async function tableDifferences(
  database: DataSource,
  { session, leftBehind = [] }: { readonly session?: QueryRunner; readonly leftBehind?: readonly string[] } = {},
): Promise<readonly string[]> {
  const views = await database.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.views WHERE table_schema = 'public'",
    [],
    session,
  );
  const declared = new Set(declaredColumns(database, new Set(views.map(({ name }) => name))));
  const standing = new Set(await standingColumns(database, leftBehind, session));
  return [
    ...[...declared].filter((column) => !standing.has(column)).map((column) => `declared: ${column}`),
    ...[...standing].filter((column) => !declared.has(column)).map((column) => `in PostgreSQL: ${column}`),
  ];
}

interface Described {
  readonly column: string;
  readonly type: string;
  readonly precision: number | null;
  readonly isNullable: boolean;
  readonly filledWith: string | null;
  readonly isPrimary: boolean;
}

const inWords = ({ column, type, precision, isNullable, filledWith, isPrimary }: Described) =>
  [
    column,
    type,
    ...((precision ?? 6) === 6 ? [] : [`to ${precision} digits`]),
    ...(isNullable ? [] : ["NOT NULL"]),
    ...(filledWith === null ? [] : [`DEFAULT ${filledWith}`]),
    ...(isPrimary ? ["PRIMARY KEY"] : []),
  ].join(" ");

const declaredColumns = (database: DataSource, views: ReadonlySet<string>) =>
  database.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.map((column) =>
      inWords({
        column: `${tableName}.${column.databaseName}`,
        type: database.driver.normalizeType(column) + (column.isArray ? "[]" : ""),
        precision: column.precision ?? null,
        isNullable: column.isNullable || views.has(tableName),
        filledWith: column.default === undefined ? null : String(column.default),
        isPrimary: column.isPrimary && !views.has(tableName),
      }),
    ),
  );

async function standingColumns(
  database: DataSource,
  leftBehind: readonly string[],
  session?: QueryRunner,
): Promise<readonly string[]> {
  const columns = await database.query<Described[]>(
    `SELECT format('%s.%s', table_name, column_name) AS column, CAST(udt_name::regtype AS text) AS type,
            CASE udt_name WHEN 'timestamptz' THEN datetime_precision END AS precision, is_nullable = 'YES' AS "isNullable",
            CASE is_identity WHEN 'YES' THEN format('GENERATED %s AS IDENTITY', identity_generation)
              ELSE column_default END AS "filledWith",
            EXISTS (
              SELECT FROM information_schema.table_constraints
              JOIN information_schema.key_column_usage AS key USING (constraint_schema, constraint_name)
              WHERE constraint_type = 'PRIMARY KEY' AND key.table_schema = columns.table_schema
                AND key.table_name = columns.table_name AND key.column_name = columns.column_name) AS "isPrimary"
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type IN ('BASE TABLE', 'VIEW') AND table_name <> ALL($1) AND table_name NOT LIKE ALL($2)`,
    [[...Object.keys(foreign), ...leftBehind], derived],
    session,
  );
  return columns.map(inWords);
}
