import { EntitySchema } from "typeorm";
import type { Column, ColumnFor } from "./columns.js";

/** For each property of a row a column that can hold it, and no other. */
export type ColumnsOf<Row> = { readonly [Property in keyof Row]-?: ColumnFor<Row[Property]> };

/**
 * The table of each kind of row, named as the kind is in the way of PostgreSQL: `SeverityAssessment` lives in
 * `severity_assessment`. Rows hydrate as plain objects of their interfaces. A column that is missing, has no property,
 * or is of another type or nullability than its property, does not compile.
 */
export const tablesOf = <Rows>(columns: { readonly [Kind in keyof Rows]: ColumnsOf<Rows[Kind]> }) =>
  schemasOf<Rows>(columns, {});

/** The same for what PostgreSQL adds up of tables whenever it is asked for: rows that are read, and never written. */
export const viewsOf = <Rows>(columns: { readonly [Kind in keyof Rows]: ColumnsOf<Rows[Kind]> }) =>
  schemasOf<Rows>(columns, { type: "view" });

function schemasOf<Rows>(
  columns: { readonly [Kind in keyof Rows]: ColumnsOf<Rows[Kind]> },
  options: { readonly type?: "view" },
) {
  const schemas = Object.entries<Readonly<Record<string, Column>>>(columns).map(
    ([name, columns]) => [name, new EntitySchema({ name, columns, ...options })] as const,
  );
  return Object.fromEntries(schemas) as unknown as { readonly [Kind in keyof Rows]: EntitySchema<Rows[Kind]> };
}
