import type { ListName } from "./list-filters.js";
import type { ListOrder } from "./list-order.js";
import { ordersOfRooms } from "./orders-of-rooms.js";

/** What each list is of, and by which it can be ordered. */
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
    table: "incident",
  },
  alerts: {
    subgraph: "incidents",
    fields: "id title state source disposition receivedAt",
    orders: {
      RECEIVED_AT: "id",
      SEVERITY: "severity_rank",
      LAST_SEEN_AT: "last_seen_at",
      COUNT: "count",
      TRIAGE_DUE_AT: "CASE state WHEN 'RECEIVED' THEN coalesce(triage_due_at, 'infinity') ELSE 'infinity' END",
    },
    table: "alert",
  },
  notificationObligations: {
    subgraph: "incidents",
    fields: "id clock state dueAt settledAt incident { number }",
    orders: { DEADLINE: "due_at", STARTED_AT: "started_at", SETTLED_AT: "coalesce(settled_at, 'infinity')" },
    table: "notification_obligation",
  },
  followUps: {
    subgraph: "lessons",
    fields: "id title state priority dueOn",
    orders: { CREATED_AT: "id", DUE_AT: "coalesce(due_on, 'infinity')", PRIORITY: "coalesce(priority, 6)" },
    table: "follow_up",
  },
  lessons: {
    subgraph: "lessons",
    fields: "id kind whatHappened recordedAt",
    orders: { RECORDED_AT: "id" },
    table: "lesson",
  },
  reviews: {
    subgraph: "lessons",
    fields: "id state kind openedAt",
    orders: { OPENED_AT: "id" },
    table: "review",
  },
  ...ordersOfRooms,
};
