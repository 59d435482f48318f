import { type ListName, owedOrNot } from "./list-filters.js";

/** What each list is of, by which it can be ordered, and how the row nine tenths down is found: by SQL, and by a filter. */
interface ListOrder {
  readonly subgraph: "incidents" | "lessons";
  readonly fields: string;
  /** By order, what PostgreSQL orders by. */
  readonly orders: Readonly<Record<string, string>>;
  readonly table: string;
  /** Columns by which a filter finds the row. */
  readonly found: string;
  readonly filter: (found: string) => string;
}

const timeOf = (expression: string) => `to_char((${expression}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const within = (name: string) => (found: string) => {
  const [from, before] = found.split(" ");
  return `${name}From: "${from}", ${name}Before: "${before}"`;
};
const byIncident = (found: string) => `incidentIds: ["${found}"]`;

export const listOrders: Readonly<Record<ListName, ListOrder>> = {
  incidents: {
    subgraph: "incidents",
    fields: "id number title state severity phase handling openedAt serviceResponses { state round }",
    orders: {
      OPENED_AT: "id",
      SEVERITY: "severity_rank",
      PRIORITY: "priority",
      DECLARED_AT: "coalesce(declared_at, 'infinity')",
      ENDED_AT: "coalesce(ended_at, 'infinity')",
    },
    table: "incident WHERE handling <> 'RED'",
    found: "number",
    filter: (found) => `numbers: ["${found}"]`,
  },
  alerts: {
    subgraph: "incidents",
    fields: "id title state source disposition receivedAt",
    orders: { RECEIVED_AT: "id", SEVERITY: "severity_rank", LAST_SEEN_AT: "last_seen_at", COUNT: "count" },
    table: "alert WHERE incident_id IN (SELECT id FROM incident WHERE handling <> 'RED')",
    found: "incident_id",
    filter: byIncident,
  },
  notificationObligations: {
    subgraph: "incidents",
    fields: "id clock state dueAt settledAt incident { number }",
    orders: { DEADLINE: "due_at", STARTED_AT: "started_at", SETTLED_AT: "coalesce(settled_at, 'infinity')" },
    table: "notification_obligation WHERE incident_id IN (SELECT id FROM incident WHERE handling <> 'RED')",
    found: "incident_id",
    filter: (found) => `${byIncident(found)}, ${owedOrNot}`,
  },
  followUps: {
    subgraph: "lessons",
    fields: "id title state priority dueOn",
    orders: { CREATED_AT: "id", DUE_AT: "coalesce(due_on, 'infinity')", PRIORITY: "coalesce(priority, 6)" },
    table: "follow_up WHERE review_id IN (SELECT id FROM review WHERE handling <> 'RED')",
    found: "due_on::text || ' ' || (due_on + 1)::text",
    filter: within("due"),
  },
  lessons: {
    subgraph: "lessons",
    fields: "id kind whatHappened recordedAt",
    orders: { RECORDED_AT: "id" },
    table: "lesson WHERE review_id IN (SELECT id FROM review WHERE handling <> 'RED')",
    found: `${timeOf("recorded_at")} || ' ' || ${timeOf("recorded_at + interval '1 second'")}`,
    // Within another condition, since one of its own would have the list ordered otherwise.
    filter: (found) => `and: [{ ${within("recorded")(found)} }]`,
  },
  reviews: {
    subgraph: "lessons",
    fields: "id state kind openedAt",
    orders: { OPENED_AT: "id" },
    table: "review WHERE handling <> 'RED'",
    found: "incident_id",
    filter: byIncident,
  },
};
