type Values = readonly string[];
/** By field of the filter, the values it is tried with, as GraphQL has them: first what is common, then what is rare. */
export type Filters = Readonly<Record<string, Values>>;

export const day = '"2025-03-04T00:00:00Z"';
export const newest = '"2026-06-29T00:00:00Z"';

export const list = (...ids: readonly string[]) => `[${ids.map((id) => JSON.stringify(id)).join(", ")}]`;

/** An id of nothing: what is made up has reported all alerts by hand. */
export const nobody = "01900000-0000-7000-8000-000000000000";

/** What is combined: two conditions at once, either, and everything but. */
export const combined = (one: string, other: string) => ({
  and: [`[{ ${one} }, { ${other} }]`],
  or: [`[{ ${one} }, { ${other} }]`],
  not: [`{ ${one} }`],
});
