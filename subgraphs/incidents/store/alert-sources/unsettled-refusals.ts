/** That alerts of a source were refused since those who run it have seen to it; never null. */
export const unsettledRefusals = (alias: string): string =>
  `(${alias}.lastRefusedAt IS NOT NULL AND (${alias}.refusalsSettledAt IS NULL OR ${alias}.lastRefusedAt > ${alias}.refusalsSettledAt))`;
