/** An indicator that a sweep found in a service. Never changed. */
export interface SweepHit {
  readonly indicatorSweepId: string;
  readonly id: string;
  readonly sweepResultId: string;
  readonly serviceId: string;
  readonly indicatorId: string;
  readonly count: number;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly place: string | null;
  /** The alert that has come of it: that of the first hit of the indicator in the service. */
  readonly alertId: string | null;
}
