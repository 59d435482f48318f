/** The duration of a lease, in seconds. Narrowing operations wait no longer than this. */
export const leaseSeconds = 8;

/**
 * After so many seconds a narrowing operation stops waiting for copies: the gateway waits for ten (SUBGRAPH_TIMEOUT),
 * and would not know the outcome. Waiting before the commit comes on top: for its turn (at most five seconds) and for
 * each lock (three).
 */
export const answerWithinSeconds = 9;

export const renewalIntervalSeconds = 2;

/** How long a renewal waits for narrowing changes in progress before it lets others pass, in milliseconds. */
export const maxGateWaitMs = 300;

/** With more pending changes, a lease is not renewed: the copy would look them all up for each row. */
export const maxPending = 1_000;
