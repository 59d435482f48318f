/** A legal hold that nobody asks to lift, or not any more. */
export const liftNotRequested = {
  state: "IN_FORCE",
  liftRequestedById: null,
  liftRequestedByName: null,
  liftRequestedAt: null,
  liftReason: null,
  approverId: null,
} as const;
