import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What lists of sweeps are filtered and ordered by, and what finds those that are due. */
export class IndexSweeps1792400010000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await createIndexConcurrently(runner, "indicator_sweep_state", "indicator_sweep (state, id DESC)");
    await createIndexConcurrently(
      runner,
      "indicator_sweep_due",
      "indicator_sweep ((COALESCE(due_at, 'infinity')), id)",
    );
    await createIndexConcurrently(
      runner,
      "indicator_sweep_to_be_due",
      "indicator_sweep (due_at) WHERE state = 'OPEN' AND overdue_at IS NULL",
    );
    await createIndexConcurrently(
      runner,
      "indicator_sweep_overdue",
      "indicator_sweep (id) WHERE overdue_at IS NOT NULL",
    );
    await createIndexConcurrently(runner, "indicator_sweep_services", "indicator_sweep USING gin (service_ids)");
    await createIndexConcurrently(runner, "indicator_sweep_indicators", "indicator_sweep USING gin (indicator_ids)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
