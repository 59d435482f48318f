/** What a list is of, and by which it can be ordered. */
export interface ListOrder {
  readonly subgraph: "incidents" | "lessons";
  readonly fields: string;
  /** By order, what PostgreSQL orders by; the id comes behind it. */
  readonly orders: Readonly<Record<string, string>>;
  readonly table: string;
}
