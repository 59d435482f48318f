import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { ServiceResponseState } from "../../../../response-model/machines/case/service-response-states.js";

/** The response of one affected service to one incident, as it stands in its present round. */
export interface ServiceResponse {
  readonly id: string;
  readonly incidentId: string;
  readonly serviceId: string;
  /** Grows by one with each change. */
  readonly version: number;
  readonly state: ServiceResponseState;
  /** 1 for the first; each way back to analysis begins the next. */
  readonly round: number;
  readonly joinedAt: Date;
  /** When the present round began: an analysis recorded before that does not open the way to containment. */
  readonly analysisOpenedAt: Date;
  /** How bad it is for this service; null until it is assessed. */
  readonly severity: Severity | null;
  /** The place of the severity in its vocabulary, to order by. */
  readonly severityRank: number | null;
  readonly priority: number | null;
  /** Set by security on-call in place of an assessment that was overdue. */
  readonly severityProvisional: boolean;
  /** Until when the team of the service has to assess the severity. */
  readonly assessmentDueAt: Date;
  /** What its eradication does to the business, as it was flagged last; null when it was never flagged. */
  readonly businessImpact: string | null;
  /** Since when its eradication waits for an approval, over rounds as well; null when it does not. */
  readonly flaggedAt: Date | null;
  /** The last round in which the side of the service agreed to its release. */
  readonly releaseAgreedInRound: number | null;
  /** Until when the service stays under enhanced vigilance, as the last validation says. */
  readonly vigilanceUntil: Date | null;
}
