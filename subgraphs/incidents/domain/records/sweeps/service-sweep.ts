import type { ServiceSweepStatus } from "../../../../response-model/detection-and-analysis/service-sweep-statuses.js";

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
  /** How often indicators were found, by the result that stands. */
  readonly matchCount: number;
  /** The result that stands, or is disputed. */
  readonly resultId: string | null;
  readonly sweptAt: Date | null;
  /** Who last confirmed, disputed or said why it is not searched. */
  readonly judgedById: string | null;
  readonly judgedByName: string | null;
  readonly judgedAt: Date | null;
}
