import type { MigrationInterface, QueryRunner } from "typeorm";
import { createIndexConcurrently } from "../../../../platform/database/migrations/create-index-concurrently.js";

/** What sweeps are ordered by when the most urgent come first. */
export class IndexPrioritiesOfSweeps1793200060000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE indicator_sweep VALIDATE CONSTRAINT indicator_sweep_priority_check");
    await createIndexConcurrently(runner, "indicator_sweep_priority", "indicator_sweep ((COALESCE(priority, 6)), id)");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
