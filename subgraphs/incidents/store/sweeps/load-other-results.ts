import type { EntityManager } from "typeorm";
import type { ServiceSweep } from "../../domain/records/sweeps/service-sweep.js";
import type { FormerResults } from "../../domain/sweeps/sweep-file.js";
import type { SearchedPeriod } from "../../domain/sweeps/uncovered-periods.js";

/** Those that the service's team has confirmed, and the latest where it waits for that, without one of them. */
const standing = `
  SELECT id, sequence, period_from, period_to FROM sweep_result
  WHERE indicator_sweep_id = $1 AND service_sweep_id = $2 AND id <> $3 AND (state = 'CONFIRMED' OR id = $4)`;

/** Each time that was searched is spoken for by the latest result that did. */
const foundByThem = `
  WITH standing AS (${standing})
  SELECT COALESCE(sum(hit.count), 0) AS "matchCount"
  FROM standing AS said
  JOIN sweep_hit AS hit ON hit.indicator_sweep_id = $1 AND hit.sweep_result_id = said.id
  WHERE NOT EXISTS (
    SELECT FROM standing AS newer
    WHERE newer.sequence > said.sequence AND hit.first_seen_at BETWEEN newer.period_from AND newer.period_to
  )`;

/** What stands for a service without one of its results. */
export async function loadOtherResults(
  transaction: EntityManager,
  { indicatorSweepId, id, status, resultId }: ServiceSweep,
  withoutId: string,
): Promise<FormerResults> {
  const which = [indicatorSweepId, id, withoutId, status === "SWEPT" ? resultId : null];
  const periods: SearchedPeriod[] = await transaction.query(
    `SELECT period_from AS "periodFrom", period_to AS "periodTo" FROM (${standing}) AS standing`,
    which,
  );
  if (periods.length === 0) return { periods, matchCount: 0 };
  const [found]: { matchCount: string }[] = await transaction.query(foundByThem, which);
  return { periods, matchCount: Number(found?.matchCount ?? 0) };
}
