/** How long, in seconds, a copy may go by what its sender last told it. A narrowing operation waits for no longer than this. */
export const leaseSeconds = 8;

/**
 * So many seconds after it began, a narrowing operation no longer waits for copies: the gateway waits for ten
 * (SUBGRAPH_TIMEOUT), and could only say that it does not know. What it waits for before the commit is not cut by this: its
 * turn (five seconds at most), and each lock (three).
 */
export const answerWithinSeconds = 9;

export const renewalIntervalSeconds = 2;

/** In milliseconds, how long a renewal waits for narrowing changes that are under way before it lets others pass. */
export const gatePatience = 300;

/** With more changes than this on their way to a copy, its lease is not renewed: it would have to look them all up for each row. */
export const maxPending = 1_000;
