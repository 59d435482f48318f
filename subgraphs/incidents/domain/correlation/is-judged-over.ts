/** What is on record under one value. */
export interface OnRecord {
  /** Whether one of its records is valid, now or later. */
  readonly stands: boolean;
  /** Whether one of them is marked as a false positive. */
  readonly isFalse: boolean;
}

/**
 * Whether a reported value links no alerts any more. Its own records decide where there are any: it is over once none of these stands. Else the narrowest range
 * around it decides on which somebody has judged: by one that is a false positive it is noise, as an address by itself is, and what stands within that still
 * stands. A range that was withdrawn, or is no longer valid, says nothing of what lies in it. Pure.
 * @param around the ranges around it that are on record, the narrowest first
 */
export function isJudgedOver(own: readonly OnRecord[], around: readonly OnRecord[]): boolean {
  if (own.length > 0) return !own.some(({ stands }) => stands);
  const narrowest = around.find(({ stands, isFalse }) => stands || isFalse);
  return narrowest !== undefined && !narrowest.stands;
}
