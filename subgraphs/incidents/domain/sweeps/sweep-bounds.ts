/** What is decided of sweeps once for all of them. */
export const sweepBounds = {
  /** How many services one sweep has at most: all of them are locked with it. */
  services: 300,
  /** So long a gap beside what was searched is none, since programs round the times of what they search. */
  toleratedGapMs: 60_000,
} as const;
