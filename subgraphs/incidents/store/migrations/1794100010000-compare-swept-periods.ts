import type { MigrationInterface, QueryRunner } from "typeorm";

/** Compares what was searched with what was ordered of the sweeps that go on, which are few: they are read meanwhile. */
export class CompareSweptPeriods1794100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE service_sweep AS part SET uncovered_periods = gaps.periods
      FROM (
        SELECT searched.indicator_sweep_id, searched.id, COALESCE(jsonb_agg(jsonb_build_object(
            'from', to_char(lower(gap) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'to', to_char(upper(gap) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY gap)
          FILTER (WHERE gap IS NOT NULL), '[]') AS periods
        FROM (
          SELECT part.indicator_sweep_id, part.id,
            tstzmultirange(tstzrange(sweep.period_from, COALESCE(sweep.period_to, GREATEST(sweep.swept_at, sweep.period_from))))
              - (SELECT range_agg(tstzrange(result.period_from, result.period_to)) FROM sweep_result AS result
                 WHERE result.indicator_sweep_id = part.indicator_sweep_id AND result.service_sweep_id = part.id
                   AND (result.id = part.result_id OR result.state = 'CONFIRMED')) AS left_out
          FROM indicator_sweep AS sweep
          JOIN service_sweep AS part ON part.indicator_sweep_id = sweep.id
          WHERE sweep.state = 'OPEN' AND sweep.period_from IS NOT NULL AND part.status IN ('SWEPT', 'CONFIRMED')
        ) AS searched
        LEFT JOIN LATERAL unnest(searched.left_out) AS gap ON true
        GROUP BY searched.indicator_sweep_id, searched.id
      ) AS gaps
      WHERE part.indicator_sweep_id = gaps.indicator_sweep_id AND part.id = gaps.id;

      UPDATE indicator_sweep AS sweep SET partial_count = counted.number
      FROM (
        SELECT part.indicator_sweep_id, count(*) AS number
        FROM indicator_sweep AS swept
        JOIN service_sweep AS part ON part.indicator_sweep_id = swept.id
        WHERE swept.state = 'OPEN' AND part.uncovered_periods <> '[]'
        GROUP BY part.indicator_sweep_id
      ) AS counted
      WHERE sweep.id = counted.indicator_sweep_id;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
