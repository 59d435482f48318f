/** How far ahead of ours the clock of whoever states a time may be: what they have just seen is not refused because their clock is fast. */
const maxClockSkewMs = 5 * 60_000;

/** Whether a stated time lies in the future, by more than a clock may be ahead. Pure. */
export const isStillToCome = (at: Date, now: Date): boolean => at.getTime() - now.getTime() > maxClockSkewMs;

/**
 * The time that is kept for a stated one: now, where it lies in the future. Capping both ends of a period keeps their order, so nothing ends up
 * last seen before it was first seen. Pure.
 */
export const cappedAtNow = (at: Date, now: Date): Date => (at > now ? now : at);
