export const dayMs = 24 * 3_600_000;

/** From when a day begins in UTC until it is over everywhere: it ends last twelve hours after it does in UTC. */
export const lastEndMs = 1.5 * dayMs;

/** The last day that is over everywhere, as `2026-03-31`. */
export const lastDayOver = (now: Date): string => new Date(now.getTime() - lastEndMs).toISOString().slice(0, 10);
