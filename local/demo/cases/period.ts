/** What one set of cases depends on, besides the organization: the same data for the same of these. */
export interface Period {
  /** How many incidents. */
  readonly incidents: number;
  readonly seed: number;
  readonly from: Date;
  /** The moment that is the present in it: nothing happens later. */
  readonly until: Date;
  /** Up to when clocks have run out: later than the end where nothing is to run out afterwards. */
  readonly clocksUntil: Date;
}
