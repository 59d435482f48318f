/** What is decided of sweeps once for all of them. */
export const sweepBounds = {
  /** So long a gap beside what was searched is none, since programs round the times of what they search. */
  toleratedGapMs: 60_000,
} as const;
