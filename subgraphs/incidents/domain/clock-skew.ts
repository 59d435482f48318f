/** So far may a clock be ahead of ours that somebody states a time by: what they say was seen just now is not refused for it. */
export const maxClockSkewMs = 5 * 60_000;

/** Whether a time that something is said to have been at is still to come, beyond what a clock may be ahead. Pure. */
export const isStillToCome = (at: Date, now: Date): boolean => at.getTime() - now.getTime() > maxClockSkewMs;

/** A time as it is kept: what a clock that is a little ahead says is now. Nothing was seen last before it was seen first by that. Pure. */
export const cappedAtNow = (at: Date, now: Date): Date => (at > now ? now : at);
