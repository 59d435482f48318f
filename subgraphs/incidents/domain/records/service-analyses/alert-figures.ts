/** How many alerts have one value of something; null where they have none. */
interface AlertCount {
  readonly value: string | null;
  readonly count: number;
}

/** What the alerts of a service in a period come to. */
export interface AlertFigures {
  readonly received: number;
  readonly bySeverity: readonly AlertCount[];
  readonly byDisposition: readonly AlertCount[];
  readonly bySource: readonly AlertCount[];
  /** How many have a disposition. */
  readonly dispositioned: number;
  readonly falsePositives: number;
  /** How many were triaged. */
  readonly triaged: number;
  /** Null where none was triaged. */
  readonly medianSecondsToTriage: number | null;
  /** How many are of a source and title that had come before in the period. */
  readonly repeats: number;
}
