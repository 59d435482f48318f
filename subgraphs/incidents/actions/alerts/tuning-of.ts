/** The tuning that is kept of a finding: a false positive names it, a benign one may, and of what was right nothing is tuned. */
export const tuningOf = (finding: string, tuning: string | null | undefined): string | null =>
  finding === "TRUE_POSITIVE" ? null : (tuning ?? null);
