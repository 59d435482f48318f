import { EntitySchema } from "typeorm";
import type { Column, ColumnFor } from "./columns.js";

/** For each property of a row a column that can hold it, and no other. */
export type ColumnsOf<Row> = { readonly [Property in keyof Row]-?: ColumnFor<Row[Property]> };

/**
 * The table of each kind of row, named as the kind is in the way of PostgreSQL: `SeverityAssessment` lives in
 * `severity_assessment`. Rows hydrate as plain objects of their interfaces. A column that is missing, has no property,
 * or is of another type or nullability than its property, does not compile.
 */
export function tablesOf<Rows>(columns: { readonly [Kind in keyof Rows]: ColumnsOf<Rows[Kind]> }) {
  const tables = Object.entries<Readonly<Record<string, Column>>>(columns).map(
    ([name, columns]) => [name, new EntitySchema({ name, columns })] as const,
  );
  return Object.fromEntries(tables) as unknown as { readonly [Kind in keyof Rows]: EntitySchema<Rows[Kind]> };
}
