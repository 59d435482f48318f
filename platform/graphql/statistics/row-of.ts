import type { StatisticsRow } from "./read-statistics.js";

/** A row as it goes out: what it is grouped by in its fields, and what measures its durations when those are asked for. */
export type RowOf<Fields, Name extends string, Metric extends string> = Fields & {
  readonly found: StatisticsRow<Name, Metric>;
};

/**
 * @param fieldOf by dimension, the field that says it
 */
export const rowOf =
  <Fields, Name extends string>(fieldOf: Readonly<Partial<Record<Name, keyof Fields & string>>>) =>
  <Metric extends string>(found: StatisticsRow<Name, Metric>): RowOf<Fields, Name, Metric> => {
    const { from, count, open, group } = found;
    const values = Object.entries(fieldOf).map(([name, field]) => [field, group[name as Name] ?? null]);
    return { ...(Object.fromEntries(values) as Fields), from, count, open, found };
  };
