import type { NaiveRow } from "./naive-row.js";

/** Of the orders that relations have: a column, or the place of an id in a list. */
export function placeIn(expression: string, row: NaiveRow, of: NaiveRow): unknown {
  const [, list] = /^array_position\(of\.(\w+),/.exec(expression) ?? [];
  if (list) return (of[list] as readonly unknown[]).indexOf(row.id);
  const value = row[expression.slice(expression.indexOf(".") + 1)];
  return value instanceof Date ? value.toISOString() : value;
}

/** What an order says of a row where it is a column: `DUE_AT` is `dueAt`. What has no such value counts as later. */
export const columnOf = (name: string) => {
  const column = name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return (row: NaiveRow): unknown => {
    const value = row[column];
    if (value === undefined) throw new Error(`${name} is no column: say in \`places\` what it is.`);
    if (value instanceof Date) return value.toISOString();
    return value ?? "infinity";
  };
};

export function compare(one: readonly unknown[], other: readonly unknown[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index];
    if (value !== against) return (value as string) < (against as string) ? -1 : 1;
  }
  return 0;
}
