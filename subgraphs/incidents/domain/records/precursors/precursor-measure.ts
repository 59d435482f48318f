/** A preventive measure that the team of a service has taken against a precursor. Never changed. */
export interface PrecursorMeasure {
  readonly id: string;
  readonly precursorId: string;
  readonly serviceId: string;
  /** What was done. */
  readonly description: string;
  readonly takenAt: Date;
  readonly recordedById: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}
