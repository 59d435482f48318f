import type { EntityManager } from "typeorm";
import type { SweepResult } from "../../domain/records/sweeps/sweep-result.js";

/**
 * The sightings that have come of a result and stand, by its hits: those have an index. They are locked, so that one which somebody withdraws
 * meanwhile keeps their name and their reason.
 */
export async function lockSightings(
  transaction: EntityManager,
  { indicatorSweepId, id }: Pick<SweepResult, "indicatorSweepId" | "id">,
): Promise<readonly string[]> {
  const found: { id: string }[] = await transaction.query(
    `SELECT id FROM indicator_sighting
     WHERE sweep_result_id = $2 AND stands AND indicator_id IN
       (SELECT indicator_id FROM sweep_hit WHERE indicator_sweep_id = $1 AND sweep_result_id = $2)
     ORDER BY id FOR UPDATE`,
    [indicatorSweepId, id],
  );
  return found.map((one) => one.id);
}
