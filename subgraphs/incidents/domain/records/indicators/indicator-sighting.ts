/** That an indicator was seen: where, from when to when, how often. */
export interface IndicatorSighting {
  readonly indicatorId: string;
  readonly id: string;
  /** Null where it was seen outside of the services, or nobody has said where. */
  readonly serviceId: string | null;
  readonly incidentId: string | null;
  readonly alertId: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly count: number;
  readonly place: string | null;
  readonly stixId: string | null;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}
