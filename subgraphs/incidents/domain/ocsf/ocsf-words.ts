import type { FunctionalImpact } from "../../../response-model/detection-and-analysis/functional-impacts.js";
import type { Severity } from "../../../response-model/detection-and-analysis/severities.js";
import type { Determination } from "../../../response-model/machines/case/determinations.js";
import type { IncidentState } from "../../../response-model/machines/case/incident-states.js";

/** A value of OCSF: its number, and the caption that goes with it. */
export interface OcsfValue {
  readonly id: number;
  readonly caption: string;
}

const value = (id: number, caption: string): OcsfValue => ({ id, caption });

/** The values of the class Incident Finding of OCSF 1.5.0, by the words of the process. */
export const ocsfWords = {
  activity: { CREATE: value(1, "Create"), UPDATE: value(2, "Update"), CLOSE: value(3, "Close") },
  severity: {
    INFORMATIONAL: value(1, "Informational"),
    LOW: value(2, "Low"),
    MEDIUM: value(3, "Medium"),
    HIGH: value(4, "High"),
    CRITICAL: value(5, "Critical"),
  } satisfies Readonly<Record<Severity, OcsfValue>>,
  status: {
    SUSPECTED: value(1, "New"),
    RECEIVED: value(2, "In Progress"),
    DECLARED: value(2, "In Progress"),
    POST_INCIDENT_ACTIVITY: value(4, "Resolved"),
    CLOSED: value(5, "Closed"),
    DISMISSED: value(5, "Closed"),
    WITHDRAWN: value(5, "Closed"),
    MERGED: value(5, "Closed"),
  } satisfies Readonly<Record<IncidentState, OcsfValue>>,
  // An attack that had no effect is neither a true positive of an incident nor a false one: it is told by our own word.
  verdict: {
    SUSPECTED: value(4, "Suspicious"),
    CONFIRMED: value(2, "True Positive"),
    BLOCKED: value(99, "Blocked"),
    FAILED_ATTEMPT: value(99, "Failed attempt"),
    FALSE_POSITIVE: value(1, "False Positive"),
    BENIGN: value(5, "Benign"),
    EXERCISE: value(6, "Test"),
    DUPLICATE: value(10, "Duplicate"),
  } satisfies Readonly<Record<Determination, OcsfValue>>,
  impact: {
    NONE: null,
    LOW: value(1, "Low"),
    MEDIUM: value(2, "Medium"),
    HIGH: value(3, "High"),
  } satisfies Readonly<Record<FunctionalImpact, OcsfValue | null>>,
} as const;

const priorities: readonly OcsfValue[] = [
  value(4, "Critical"),
  value(3, "High"),
  value(2, "Medium"),
  value(1, "Low"),
  value(1, "Low"),
];

/** The priority of OCSF that goes with ours, from 1 (act first) to 5; unknown for anything else. */
export const ocsfPriority = (priority: number): OcsfValue => priorities[priority - 1] ?? value(0, "Unknown");
