import type { AlertDisposition } from "../../../../response-model/detection-and-analysis/alert-dispositions.js";
import type { NotificationSource } from "../../../../response-model/detection-and-analysis/notification-sources.js";
import type { AlertState } from "../../../../response-model/machines/alert-states.js";

/** A notification that something may be wrong with a service. */
export interface Alert {
  readonly id: string;
  readonly version: number;
  readonly state: AlertState;
  readonly source: NotificationSource;
  readonly serviceId: string;
  readonly title: string;
  readonly description: string;
  /** When the thing itself was seen, if the reporter knows. */
  readonly observedAt: Date | null;
  readonly receivedAt: Date;
  readonly reportedById: string;
  readonly triagedAt: Date | null;
  readonly triageFindings: string | null;
  /** The assessment in force; a newer one takes its place. */
  readonly severityAssessmentId: string | null;
  readonly disposition: AlertDisposition | null;
  readonly dispositionReason: string | null;
  /** For a false positive: the change to the detection that keeps it from coming again. */
  readonly tuning: string | null;
  readonly incidentId: string | null;
  /** The requirement whose detection raised it, and the techniques that this detection was for at that time. */
  readonly detectionRequirementId: string | null;
  readonly techniqueIds: readonly string[];
}
