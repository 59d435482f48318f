/**
 * The operations that an account of a program can be given. Their policies say so themselves, by `actors`; this list is for
 * those who hand out accounts and see no policy, and a test of the composed schema keeps the two alike.
 */
export const programOperations: readonly string[] = [
  "ingestAlerts",
  "recordIndicatorSweep",
  "recordSightings",
  "recordSweepResult",
  "reportAlert",
  "reportMonitoringHealth",
];
