import type { AlertDisposition } from "../../../../response-model/detection-and-analysis/alerts/alert-dispositions.js";
import type { AlertHistoryKind } from "../../../../response-model/detection-and-analysis/alerts/alert-history-kinds.js";
import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { AlertState } from "../../../../response-model/machines/detection/alert-states.js";

/** One thing that happened to an alert: what, by whom, when and why. Never changed. */
export interface AlertHistoryEntry {
  readonly alertId: string;
  readonly id: string;
  readonly kind: AlertHistoryKind;
  readonly recordedAt: Date;
  /** Null where it was carried over from before entries were kept, and nobody knows who it was. */
  readonly actorId: string | null;
  readonly actorName: string | null;
  /** The operation, by the name of its mutation, or the reaction; null where it was carried over. */
  readonly operation: string | null;
  /** Null for one that came in, and where it was carried over and nobody knows. */
  readonly fromState: AlertState | null;
  readonly toState: AlertState | null;
  readonly reason: string | null;
  /** The service that it was for after that. */
  readonly serviceId: string;
  readonly formerServiceId: string | null;
  /** The incident that it was part of then, or before: only who reads that reads it. */
  readonly incidentId: string | null;
  readonly dueAt: Date | null;
  readonly formerDueAt: Date | null;
  readonly assigneeId: string | null;
  readonly severity: Severity | null;
  readonly disposition: AlertDisposition | null;
  readonly handling: Handling | null;
  readonly formerHandling: Handling | null;
  /** The rule that held it back. */
  readonly alertSuppressionId: string | null;
  /** The recorded indicator that it came back for; null where it did not come back for one, or that was not kept yet when it did. */
  readonly indicatorId: string | null;
}
