/**
 * The operations that an account of a program can be given. Their policies say so themselves, by `actors`; this list is for
 * those who hand out accounts and see no policy, and a test of the composed schema keeps the two alike.
 */
export const programOperations: readonly string[] = [
  "ingestAlerts",
  "recordLogDays",
  "recordSightings",
  "recordSweepResult",
  "reportAlert",
  "reportMonitoringHealth",
];

/**
 * What an account could be given once. It stands in the files of organizations, which stay valid; its policy refuses a program
 * since then.
 */
export const formerProgramOperations: readonly string[] = ["recordIndicatorSweep"];
