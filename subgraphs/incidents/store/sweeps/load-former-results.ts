import type { EntityManager } from "typeorm";
import type { ServiceSweep } from "../../domain/records/sweeps/service-sweep.js";
import type { FormerResults } from "../../domain/sweeps/sweep-file.js";
import type { SearchedPeriod } from "../../domain/sweeps/uncovered-periods.js";
import { tables } from "../tables.js";

/** Each time that was searched is spoken for by the latest result that did. */
const foundBesides = `
  SELECT COALESCE(sum(hit.count), 0) AS "matchCount"
  FROM sweep_result AS said
  JOIN sweep_hit AS hit ON hit.indicator_sweep_id = said.indicator_sweep_id AND hit.sweep_result_id = said.id
  WHERE said.indicator_sweep_id = $1 AND said.service_sweep_id = $2 AND said.state = 'CONFIRMED'
    AND hit.first_seen_at NOT BETWEEN $3 AND $4
    AND NOT EXISTS (
      SELECT FROM sweep_result AS newer
      WHERE newer.indicator_sweep_id = $1 AND newer.service_sweep_id = $2 AND newer.state = 'CONFIRMED'
        AND newer.sequence > said.sequence AND hit.first_seen_at BETWEEN newer.period_from AND newer.period_to
    )`;

/** What the team of a service has confirmed before, of which the result that is handed in replaces what it has searched anew. */
export async function loadFormerResults(
  transaction: EntityManager,
  { indicatorSweepId, id }: Pick<ServiceSweep, "indicatorSweepId" | "id">,
  { periodFrom, periodTo }: SearchedPeriod,
): Promise<FormerResults> {
  const periods = await transaction.find(tables.SweepResult, {
    where: { indicatorSweepId, serviceSweepId: id, state: "CONFIRMED" },
    select: { periodFrom: true, periodTo: true },
  });
  if (periods.length === 0) return { periods, matchCount: 0 };
  const [found]: { matchCount: string }[] = await transaction.query(foundBesides, [
    ...[indicatorSweepId, id, periodFrom.toISOString(), periodTo.toISOString()],
  ]);
  return { periods, matchCount: Number(found?.matchCount ?? 0) };
}
