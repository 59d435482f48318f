/** A log that was looked at, and which stretch of it. */
export interface LogSource {
  readonly name: string;
  /** ISO 8601. */
  readonly from: string;
  readonly until: string;
}
