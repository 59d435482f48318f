import { orderType } from "../../../../../platform/graphql/lists/order-type.js";
import type {
  EvidenceOrderField,
  IncidentAlertOrderField,
  PlanStepOrderField,
  TaskOrderField,
  TimelineOrderField,
} from "../../../store/lists/case/part-orders.js";

/* The orders of the lists of an incident, and of the response of a service. */

export const IncidentAlertOrder = orderType<IncidentAlertOrderField>({
  name: "IncidentAlert",
  plural: "the alerts of an incident",
  orders: {
    RECEIVED_AT: "When they were received.",
    SEVERITY: "By severity, from informational to critical. What is not assessed counts as less.",
  },
});

export const EvidenceOrder = orderType<EvidenceOrderField>({
  name: "Evidence",
  plural: "pieces of evidence",
  orders: {
    COLLECTED_AT: "When they were collected, which can be long before they were recorded.",
    RECORDED_AT: "When they were recorded.",
  },
});

export const PlanStepOrder = orderType<PlanStepOrderField>({
  name: "PlanStep",
  plural: "steps of a plan",
  orders: {
    PROPOSED_AT: "In which order they were first proposed.",
    DUE_AT: "By when they are to be done. What has no such time counts as later.",
  },
});

export const TaskOrder = orderType<TaskOrderField>({
  name: "Task",
  plural: "tasks",
  orders: {
    CREATED_AT: "In which order they were taken down.",
    DUE_AT: "By when they are to be done. What has no such time counts as later.",
  },
});

export const TimelineOrder = orderType<TimelineOrderField>({
  name: "Timeline",
  plural: "lines of a timeline",
  orders: { RECORDED_AT: "In which order they were recorded." },
});
