/** In which direction a list is ordered. */
export type Direction = "ASC" | "DESC";

/** An expression that rows can be ordered by. */
export interface Ordering<Row> {
  /** In SQL, never null: what has no such value comes first or last by another one, such as `infinity`. */
  readonly expression: string;
  /** The same of a row that was read, for its cursor. */
  readonly valueOf: (row: Row) => string | number;
}

/** The order of a list. Rows that are equal in all of it come by id. */
export interface Order<Row> {
  readonly by?: readonly (Ordering<Row> & { readonly direction: Direction })[];
  /** The direction of the id. */
  readonly direction: Direction;
  /** The id as the table has it by whose index the rows are found; that of the query's alias when left out. */
  readonly id?: string;
}

/** The order by one thing, and by id in the same direction. */
export const simpleOrder = <Row>(ordering: Ordering<Row>, direction: Direction): Order<Row> => ({
  by: [{ ...ordering, direction }],
  direction,
});

/** By a time. What has none counts as later than whatever has one: the comparison with a cursor then needs no case of its own. */
export const byTime = <Row>(column: string, timeOf: (row: Row) => Date | null): Ordering<Row> => ({
  expression: `COALESCE(${column}, 'infinity')`,
  valueOf: (row) => timeOf(row)?.toISOString() ?? "infinity",
});
