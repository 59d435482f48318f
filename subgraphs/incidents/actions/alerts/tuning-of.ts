/** The tuning that is kept of a finding: a false positive names it, any other finding has none. */
export const tuningOf = (finding: string, tuning: string | null | undefined): string | null =>
  finding === "FALSE_POSITIVE" ? (tuning ?? null) : null;
