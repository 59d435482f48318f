import type { EntityManager } from "typeorm";

/** Incidents, and what the duplicates among them were merged into, one after the other: the lower id first. */
async function withSurvivors(transaction: EntityManager, ids: readonly string[]): Promise<readonly string[]> {
  const found: readonly { readonly id: string }[] = await transaction.query(
    `WITH RECURSIVE step AS (
       SELECT id, merged_into_id FROM incident WHERE id = ANY($1)
       UNION
       SELECT next.id, next.merged_into_id FROM step JOIN incident AS next ON next.id = step.merged_into_id)
     SELECT id FROM step ORDER BY id`,
    [ids],
  );
  return found.map(({ id }) => id);
}

/**
 * Locks incidents to change them, and what duplicates among them were merged into as it is: nobody places a hold on one of those
 * while evidence of the duplicate is destroyed. All in the order of their ids, so that nobody waits for another who waits for them.
 * Where one of them was merged meanwhile, it lets go of all of them and begins again: what that one was merged into may come first.
 */
export async function lockWithSurvivors(transaction: EntityManager, ids: readonly string[]): Promise<void> {
  await transaction.query("SAVEPOINT before_the_locks");
  for (let all = await withSurvivors(transaction, ids); ; ) {
    for (const id of all)
      await transaction.query(`SELECT FROM incident WHERE id = $1 FOR ${ids.includes(id) ? "UPDATE" : "SHARE"}`, [id]);
    const now = await withSurvivors(transaction, ids);
    if (now.length === all.length) return;
    await transaction.query("ROLLBACK TO SAVEPOINT before_the_locks");
    all = now;
  }
}
