/** Orders of lists, as callers ask for them. */
export const by = {
  name: [{ field: "NAME", direction: "ASC" }],
  requested: [{ field: "REQUESTED_AT", direction: "DESC" }],
  expires: [{ field: "EXPIRES_AT", direction: "ASC" }],
  opened: [{ field: "OPENED_AT", direction: "DESC" }],
  happened: [{ field: "HAPPENED_AT", direction: "DESC" }],
  due: [{ field: "DUE_AT", direction: "ASC" }],
} as const;
