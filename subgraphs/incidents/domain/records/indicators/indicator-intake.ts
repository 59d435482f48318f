/** What was taken in together, in one call. */
export interface IndicatorIntake {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly count: number;
  readonly recordedCount: number;
  readonly takenById: string;
  readonly takenByName: string;
  readonly takenAt: Date;
}
