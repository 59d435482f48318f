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
 * What was found by the results that nobody disputes, with what is handed in: an indicator at one place is one hit, of which the largest count holds.
 * Whoever says it smaller, or not at all, takes nothing from it: other data, or the rest of a long list, says nothing of it. What newer ones say as
 * well, as often and over as long a time, is not asked of the older one.
 */
const found = `
  WITH hit AS (
    SELECT said.id, said.state, said.sequence, one.indicator_id, COALESCE(one.place, '') AS place,
      sum(one.count) AS count, min(one.first_seen_at) AS first_seen_at, max(one.last_seen_at) AS last_seen_at
    FROM sweep_result AS said
    JOIN sweep_hit AS one ON one.indicator_sweep_id = said.indicator_sweep_id AND one.sweep_result_id = said.id
    WHERE said.indicator_sweep_id = $1 AND said.service_sweep_id = $2 AND said.id IS DISTINCT FROM $3 AND said.state <> 'DISPUTED'
    GROUP BY said.id, said.state, said.sequence, one.indicator_id, COALESCE(one.place, '')
    UNION ALL
    SELECT NULL, 'SAID', 2147483647, named.*
    FROM unnest($4::uuid[], $5::text[], $6::integer[], $7::timestamptz[], $8::timestamptz[]) AS named
  ), compared AS (
    SELECT id, state,
      max(count) OVER newer >= count AND min(first_seen_at) OVER newer <= first_seen_at
        AND max(last_seen_at) OVER newer >= last_seen_at AS "isSaidAgain"
    FROM hit
    WINDOW newer AS (PARTITION BY indicator_id, place ORDER BY sequence DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  )
  SELECT
    (SELECT COALESCE(sum(most), 0) FROM (SELECT max(count) AS most FROM hit GROUP BY indicator_id, place) AS largest) AS "matchCount",
    ARRAY(SELECT DISTINCT id FROM compared WHERE state = 'RECORDED' AND "isSaidAgain" IS NOT TRUE) AS "unjudgedIds"`;

/** What stands for a service: beside a result that is handed in, or without one of those on record. */
export async function loadStandingResults(
  transaction: EntityManager,
  { indicatorSweepId, id, status, resultId }: ServiceSweep,
  { withoutId, said = [] }: Besides = {},
): Promise<StandingResults> {
  const which = [indicatorSweepId, id, withoutId ?? null];
  const latest = status === "SWEPT" ? resultId : null;
  const periods: SearchedPeriod[] = await transaction.query(searched, [...which, latest]);
  const [all]: { matchCount: string; unjudgedIds: string[] }[] = await transaction.query(found, [
    ...which,
    said.map(({ indicatorId }) => indicatorId),
    said.map(({ place }) => place ?? ""),
    said.map(({ count }) => count),
    said.map(({ firstSeenAt }) => firstSeenAt.toISOString()),
    said.map(({ lastSeenAt }) => lastSeenAt.toISOString()),
  ]);
  return { periods, matchCount: Number(all?.matchCount ?? 0), unjudgedIds: all?.unjudgedIds ?? [] };
}
