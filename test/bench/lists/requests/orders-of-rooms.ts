import type { filtersOfRooms } from "./filters-of-rooms.js";
import type { ListOrder } from "./list-order.js";

const orNever = (column: string) => `coalesce(${column}, 'infinity')`;
/** What most of them say of themselves. */
const ofIncidents = { subgraph: "incidents" } as const;

/** How the lists of what belongs to no case are ordered. */
export const ordersOfRooms: Readonly<Record<keyof typeof filtersOfRooms, ListOrder>> = {
  indicators: {
    ...ofIncidents,
    fields: "id type value state source confidence validUntil",
    orders: { RECORDED_AT: "id", CONFIDENCE: "coalesce(confidence, -1)", VALID_UNTIL: orNever("valid_until") },
    table: "indicator",
  },
  indicatorSweeps: {
    ...ofIncidents,
    fields: "id state searched dueAt priority pendingCount",
    orders: { ORDERED_AT: "id", PRIORITY: "coalesce(priority, 6)", DUE_AT: orNever("due_at") },
    table: "indicator_sweep",
  },
  serviceSweeps: {
    ...ofIncidents,
    fields: "id status dueAt resultCount matchCount",
    orders: { ORDERED_AT: "id", DUE_AT: orNever("due_at") },
    table: "service_sweep",
  },
  breachHunts: {
    ...ofIncidents,
    fields: "id state hypothesis outcome openedAt",
    orders: { OPENED_AT: "id" },
    table: "breach_hunt",
  },
  detectionRequirements: {
    ...ofIncidents,
    fields: "id state title priority proposedAt",
    orders: { PROPOSED_AT: "id", PRIORITY: "priority_rank" },
    table: "detection_requirement",
  },
  monitoringDeployments: {
    ...ofIncidents,
    fields: "id state environment health deployedAt",
    orders: { DEPLOYED_AT: "id" },
    table: "monitoring_deployment",
  },
  vulnerabilities: {
    ...ofIncidents,
    fields: "id number state title severity disclosureDueAt",
    orders: { REPORTED_AT: "id", SEVERITY: "severity_rank", DISCLOSURE_DUE_AT: orNever("disclosure_due_at") },
    table: "vulnerability",
  },
  vulnerabilityExposures: {
    ...ofIncidents,
    fields: "id state addedAt fixedAt",
    orders: { ADDED_AT: "id" },
    table: "vulnerability_exposure",
  },
  threatBriefings: {
    ...ofIncidents,
    fields: "id state title priority dueAt validUntil",
    orders: {
      DRAFTED_AT: "id",
      PRIORITY: "priority",
      DUE_AT: orNever("due_at"),
      VALID_UNTIL: orNever("valid_until"),
    },
    table: "threat_briefing",
  },
  briefingAcknowledgements: {
    ...ofIncidents,
    fields: "id state edition dueAt answeredAt",
    orders: { PUBLISHED_AT: "id", DUE_AT: orNever("due_at") },
    table: "briefing_acknowledgement",
  },
  precursors: {
    ...ofIncidents,
    fields: "id state kind seenAt reviewDueAt",
    orders: { RECORDED_AT: "id", REVIEW_DUE_AT: "review_due_at" },
    table: "precursor",
  },
  serviceAnalyses: {
    ...ofIncidents,
    fields: "id state kind periodFrom periodUntil",
    orders: { PERIOD: "period_from", DRAFTED_AT: "id" },
    table: "service_analysis",
  },
  alertCorrelations: {
    ...ofIncidents,
    fields: "id state score suggestedAt",
    orders: { SUGGESTED_AT: "id", SCORE: "score" },
    table: "alert_correlation",
  },
  alertSuppressions: {
    ...ofIncidents,
    fields: "id state reason endsAt",
    orders: { CREATED_AT: "id", ENDS_AT: "ends_at" },
    table: "alert_suppression",
  },
  tuningRequests: {
    ...ofIncidents,
    fields: "id state proposal requestedAt",
    orders: { REQUESTED_AT: "id" },
    table: "tuning_request",
  },
  threatActorProfiles: {
    ...ofIncidents,
    fields: "id name confidence recordedAt",
    orders: { RECORDED_AT: "id", NAME: "name" },
    table: "threat_actor_profile",
  },
};
