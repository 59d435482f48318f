import type { EntityManager } from "typeorm";

/**
 * Locks a suggestion, and what else is suggested of what has the same in common, all in the order of their ids: what is left of it becomes a
 * suggestion of its own, and nobody else makes one of the same meanwhile. Others are not waited for.
 */
export async function lockSuggestionsOf(transaction: EntityManager, alertCorrelationId: string): Promise<void> {
  const lock = () =>
    transaction.query(
      `SELECT other.id FROM alert_correlation AS other
       WHERE other.id = $1 OR (other.state = 'SUGGESTED'
         AND other.anchors && (SELECT own.anchors FROM alert_correlation AS own WHERE own.id = $1))
       ORDER BY other.id FOR UPDATE OF other`,
      [alertCorrelationId],
    );
  await lock();
  // Once more: while this waited, it may have learned of more that is in common.
  await lock();
}
