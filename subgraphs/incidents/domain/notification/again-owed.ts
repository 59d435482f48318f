/** How what had ended, or was excepted, is owed again. A delay was approved for how things stood before. */
export const againOwed = {
  state: "RUNNING",
  settledAt: null,
  delayedUntil: null,
  delayReason: null,
  delayDetails: null,
} as const;
