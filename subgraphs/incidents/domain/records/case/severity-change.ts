import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";

/** One change of how bad an incident is, as a whole or for one service, and why. */
export interface SeverityChange {
  readonly id: string;
  readonly incidentId: string;
  /** Null for the incident as a whole. */
  readonly serviceId: string | null;
  readonly fromSeverity: Severity | null;
  /** Null where a service joins again and is judged anew. */
  readonly toSeverity: Severity | null;
  readonly fromPriority: number | null;
  readonly toPriority: number | null;
  readonly provisional: boolean;
  readonly reason: string;
  readonly changedById: string;
  readonly changedAt: Date;
}
