/** No service recovers while the adversary still holds another, or could come back into it (NIST SP 800-61r2 §3.3.4). */
export const evictedEverywhere = [
  { is: "ADVERSARY_EVICTED", of: "EVERY_SERVICE" },
  { is: "VULNERABLE_PATHS_CLOSED", of: "EVERY_SERVICE" },
] as const;
