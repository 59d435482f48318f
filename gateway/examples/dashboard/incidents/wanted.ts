import type { IncidentOrder, Severity } from "../../typed/graphql.js";

/** Which incidents are wanted, and in which order. */
export interface Wanted {
  readonly text: string;
  readonly severity: Severity | "";
  readonly order: keyof typeof orders;
}

/** What is equal in the first is ordered by the next. */
export const orders = {
  severity: [
    { field: "SEVERITY", direction: "DESC" },
    { field: "OPENED_AT", direction: "DESC" },
  ],
  newest: [{ field: "OPENED_AT", direction: "DESC" }],
  oldest: [{ field: "OPENED_AT", direction: "ASC" }],
  priority: [
    { field: "PRIORITY", direction: "ASC" },
    { field: "OPENED_AT", direction: "DESC" },
  ],
} satisfies Readonly<Record<string, readonly IncidentOrder[]>>;
