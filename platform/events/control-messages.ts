/**
 * CloudEvents types for coordination between subgraphs. They are neither kept in the outbox nor remembered by the
 * receiver.
 */
export const controlMessages = {
  /** A lease on a copy is renewed. */
  renewal: "dev.cordon.lease.renewed",
  /** How many events a sender has delivered. */
  report: "dev.cordon.delivery.reported",
} as const;
