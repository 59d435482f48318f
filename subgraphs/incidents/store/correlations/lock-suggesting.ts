import type { EntityManager } from "typeorm";

/** While the transaction lasts, no other process compares alerts to suggest that they belong together. It is locked before anything else. */
export const lockSuggesting = (transaction: EntityManager): Promise<unknown> =>
  transaction.query("SELECT pg_advisory_xact_lock(hashtext('cordon alert correlation'))");
