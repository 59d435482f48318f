import type { ServiceSweepStatus } from "../../../../response-model/detection-and-analysis/detection/service-sweep-statuses.js";

/** A part of the period of a sweep, as it goes out. */
export interface SweepPeriod {
  readonly from: string;
  readonly to: string;
}

/** A sweep for indicators in one service. */
export interface ServiceSweep {
  readonly indicatorSweepId: string;
  readonly id: string;
  readonly version: number;
  readonly status: ServiceSweepStatus;
  readonly serviceId: string;
  readonly dueAt: Date;
  /** Since when it is overdue; null while it is not. */
  readonly overdueAt: Date | null;
  /** Why the service is not searched, or why the result does not hold. */
  readonly reason: string | null;
  readonly resultCount: number;
  /** How often indicators were found, by all results that nobody disputes: an indicator at one place once, by the largest count. */
  readonly matchCount: number;
  /** What of the ordered period the results that stand leave out, rounding apart; null where none stands, and before that was compared. */
  readonly uncoveredPeriods: readonly SweepPeriod[] | null;
  /** The result that stands, or is disputed. */
  readonly resultId: string | null;
  readonly sweptAt: Date | null;
  /** Who last confirmed, disputed or said why it is not searched. */
  readonly judgedById: string | null;
  readonly judgedByName: string | null;
  readonly judgedAt: Date | null;
}
