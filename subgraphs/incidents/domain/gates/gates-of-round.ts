/** The gates of a round, which the next round shuts. */
export const gatesOfRound = [
  "ANALYSIS_RECORDED",
  "FOUND_NOT_AFFECTED",
  "RELEASE_AGREED",
  "CONTAINMENT_RECORDED",
  "ADVERSARY_EVICTED",
  "VULNERABLE_PATHS_CLOSED",
  "RECOVERY_PLAN_AGREED",
  "GUIDANCE_ACKNOWLEDGED",
] as const;
