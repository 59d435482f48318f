/** Orders of lists, as callers ask for them. */
export const by = {
  opened: [{ field: "OPENED_AT", direction: "DESC" }],
  recorded: [{ field: "RECORDED_AT", direction: "DESC" }],
  created: [{ field: "CREATED_AT", direction: "DESC" }],
  due: [{ field: "DUE_AT", direction: "ASC" }],
  priority: [{ field: "PRIORITY", direction: "ASC" }],
} as const;
