/** How long, in seconds, a copy may go by what its sender last told it. A narrowing operation waits for no longer than this. */
export const leaseSeconds = 8;

/**
 * Within how many seconds a narrowing operation is answered, whatever it has waited for: the gateway waits for ten
 * (SUBGRAPH_TIMEOUT), and could only say that it does not know.
 */
export const answerWithinSeconds = 9;

export const renewalIntervalSeconds = 2;

/** With more changes than this on their way to a copy, its lease is not renewed: it would have to look them all up for each row. */
export const maxPending = 1_000;

/** The CloudEvents type of a renewal. It is no fact: it is neither kept in the outbox nor remembered by the receiver. */
export const renewalType = "dev.cordon.lease.renewed";
