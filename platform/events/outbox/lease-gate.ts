import type { EntityManager } from "typeorm";

/*
 * What keeps commits of narrowing changes and renewals apart. It is an advisory lock, since whoever waits for one is passed by
 * nobody: with a row, changes that overlap would hold it shared one after the other, and a renewal would wait for ever.
 */
const gate = "hashtext('cordon lease gate')";

/** For a narrowing change: no lease is granted from here to the end of the transaction. Others of its kind pass as well. */
export const passGate = (transaction: EntityManager): Promise<unknown> =>
  transaction.query(`SELECT pg_advisory_xact_lock_shared(${gate})`);

/**
 * For a renewal: every narrowing change that passed is over, and none passes to the end of the transaction.
 * @param maxGateWaitMs in milliseconds: as long as it waits for one that is slow, all others wait behind it
 * @throws QueryFailedError 55P03 when that was not long enough
 */
export async function closeGate(transaction: EntityManager, maxGateWaitMs: number): Promise<void> {
  await transaction.query(`SET LOCAL lock_timeout = ${maxGateWaitMs}`);
  await transaction.query(`SELECT pg_advisory_xact_lock(${gate})`);
}
