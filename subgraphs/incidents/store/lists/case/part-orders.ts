import { byAge } from "../../../../../platform/graphql/lists/list-arguments.js";
import { byTime } from "../../../../../platform/graphql/lists/order.js";
import { ordered } from "../../../../../platform/graphql/reader/relations.js";
import type { Alert } from "../../../domain/records/alerts/alert.js";
import type { TimelineEntry } from "../../../domain/records/case/timeline-entry.js";
import type { Evidence } from "../../../domain/records/evidence/evidence.js";
import type { PlanStep } from "../../../domain/records/response/plan-step.js";
import type { Task } from "../../../domain/records/tasks/task.js";
import { orderByGravity } from "../order-by-gravity.js";

const due = byTime<{ readonly dueAt: Date | null }>("part.dueAt", ({ dueAt }) => dueAt);

/** By what a list is ordered that an incident, or the response of a service, leads to. */
const orderings = {
  alerts: {
    RECEIVED_AT: {
      expression: "alert.receivedAt",
      valueOf: ({ receivedAt }: Alert) => receivedAt.toISOString(),
    },
    SEVERITY: orderByGravity,
  },
  evidence: {
    COLLECTED_AT: {
      expression: "part.collectedAt",
      valueOf: ({ collectedAt }: Evidence) => collectedAt.toISOString(),
    },
    RECORDED_AT: byAge,
  },
  planSteps: { PROPOSED_AT: byAge, DUE_AT: due },
  tasks: { CREATED_AT: byAge, DUE_AT: due },
  timeline: {
    RECORDED_AT: { expression: "part.sequence", valueOf: ({ sequence }: TimelineEntry) => sequence },
  },
} as const;

export type IncidentAlertOrderField = keyof typeof orderings.alerts;
export type EvidenceOrderField = keyof typeof orderings.evidence;
export type PlanStepOrderField = keyof typeof orderings.planSteps;
export type TaskOrderField = keyof typeof orderings.tasks;
export type TimelineOrderField = keyof typeof orderings.timeline;

/** In which order such a list is read. */
export const partOrders = {
  alerts: ordered<Alert, IncidentAlertOrderField>(orderings.alerts),
  evidence: ordered<Evidence, EvidenceOrderField>(orderings.evidence),
  planSteps: ordered<PlanStep, PlanStepOrderField>(orderings.planSteps),
  tasks: ordered<Task, TaskOrderField>(orderings.tasks),
  timeline: ordered<TimelineEntry, TimelineOrderField>(orderings.timeline),
} as const;
