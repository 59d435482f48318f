const day = 24 * 3_600_000;

/** How many days ahead an update may be promised, to whomever. */
const maxPromiseDays = 92;

/** By when at the latest what is promised at a moment is to be told. */
export const latestPromise = (now: Date): Date => new Date(now.getTime() + maxPromiseDays * day);
