import type { EntityManager } from "typeorm";
import type { ServiceSweep } from "../../domain/records/sweeps/service-sweep.js";
import type { HitDetails } from "../../domain/sweeps/hit-details.js";
import type { StandingResults } from "../../domain/sweeps/sweep-file.js";
import type { SearchedPeriod } from "../../domain/sweeps/uncovered-periods.js";

/** What a result that is not on record yet says, or that is to be left out as if it were disputed. */
interface Besides {
  readonly withoutId?: string;
  readonly said?: readonly HitDetails[];
}

/** Those that the service's team has confirmed, and the latest where it waits for that, without one of them. */
const searched = `
  SELECT period_from AS "periodFrom", period_to AS "periodTo" FROM sweep_result
  WHERE indicator_sweep_id = $1 AND service_sweep_id = $2 AND id IS DISTINCT FROM $3
    AND (state = 'CONFIRMED' OR (state = 'RECORDED' AND id = $4))
  ORDER BY sequence`;

/**
 * What was found by the results that nobody disputes: what several of them name, an indicator at one place and time, the newest speaks for. What a
 * newer one doesn't name stays: that nothing was found in other data, or by the rest of a long list, says nothing of it.
 */
const found = `
  SELECT id, state, sum(count) AS count
  FROM (
    SELECT said.id, said.state, hit.count,
      rank() OVER (PARTITION BY hit.indicator_id, hit.first_seen_at, COALESCE(hit.place, '') ORDER BY said.sequence DESC) AS age
    FROM sweep_result AS said
    JOIN sweep_hit AS hit ON hit.indicator_sweep_id = said.indicator_sweep_id AND hit.sweep_result_id = said.id
    WHERE said.indicator_sweep_id = $1 AND said.service_sweep_id = $2 AND said.id IS DISTINCT FROM $3 AND said.state <> 'DISPUTED'
      AND NOT EXISTS (
        SELECT FROM unnest($4::uuid[], $5::timestamptz[], $6::text[]) AS named (indicator_id, first_seen_at, place)
        WHERE named.indicator_id = hit.indicator_id AND named.first_seen_at = hit.first_seen_at AND named.place = COALESCE(hit.place, '')
      )
  ) AS hit
  WHERE age = 1
  GROUP BY id, state`;

/** What stands for a service: beside a result that is handed in, or without one of those on record. */
export async function loadStandingResults(
  transaction: EntityManager,
  { indicatorSweepId, id, status, resultId }: ServiceSweep,
  { withoutId, said = [] }: Besides = {},
): Promise<StandingResults> {
  const which = [indicatorSweepId, id, withoutId ?? null];
  const latest = status === "SWEPT" ? resultId : null;
  const periods: SearchedPeriod[] = await transaction.query(searched, [...which, latest]);
  const rows: { id: string; state: string; count: string }[] = await transaction.query(found, [
    ...which,
    said.map(({ indicatorId }) => indicatorId),
    said.map(({ firstSeenAt }) => firstSeenAt.toISOString()),
    said.map(({ place }) => place ?? ""),
  ]);
  return {
    periods,
    matchCount: rows.reduce((sum, { count }) => sum + Number(count), 0),
    unjudgedIds: rows.filter(({ state }) => state === "RECORDED").map((row) => row.id),
  };
}
