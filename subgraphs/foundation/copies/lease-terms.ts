/**
 * How long, in seconds, a copy may go by what its sender last told it. A narrowing operation waits for no longer than this,
 * and the gateway waits for ten seconds for an operation.
 */
export const leaseSeconds = 8;

export const renewalIntervalSeconds = 2;

/** With more changes than this on their way to a copy, its lease is not renewed: it would have to look them all up for each row. */
export const maxPending = 1_000;

/** The CloudEvents type of a renewal. It is no fact: it is neither kept in the outbox nor remembered by the receiver. */
export const renewalType = "dev.cordon.lease.renewed";
