/** Whether a value is among those that a subscriber filters by; any is, where they do not. Pure. */
export const isWanted = (wanted: readonly string[] | null | undefined, value: unknown): boolean =>
  !wanted || wanted.includes(String(value));
