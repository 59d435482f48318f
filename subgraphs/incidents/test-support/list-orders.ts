/** Orders of lists, as callers ask for them. */
export const by = {
  newest: [{ field: "OPENED_AT", direction: "DESC" }],
  oldest: [{ field: "OPENED_AT", direction: "ASC" }],
  gravest: [{ field: "SEVERITY", direction: "DESC" }],
  priority: [{ field: "PRIORITY", direction: "ASC" }],
  declared: [{ field: "DECLARED_AT", direction: "DESC" }],
  ended: [{ field: "ENDED_AT", direction: "DESC" }],
  lastSeen: [{ field: "LAST_SEEN_AT", direction: "DESC" }],
  count: [{ field: "COUNT", direction: "DESC" }],
  triage: [{ field: "TRIAGE_DUE_AT", direction: "ASC" }],
  received: [{ field: "RECEIVED_AT", direction: "DESC" }],
  proposed: [{ field: "PROPOSED_AT", direction: "DESC" }],
  deployed: [{ field: "DEPLOYED_AT", direction: "DESC" }],
  covered: [
    { field: "SERVICE", direction: "ASC" },
    { field: "TECHNIQUE", direction: "ASC" },
  ],
  recorded: [{ field: "RECORDED_AT", direction: "DESC" }],
  surest: [{ field: "CONFIDENCE", direction: "DESC" }],
  deadline: [{ field: "DEADLINE", direction: "ASC" }],
} as const;
