/** Whether something that waits for an answer, or to be used, until some time has waited as long as it may. */
export const hasExpired = ({ expiresAt }: { readonly expiresAt: Date | null }, now: Date): boolean =>
  expiresAt !== null && expiresAt <= now;
