import type { MigrationInterface, QueryRunner } from "typeorm";

/** What results leave out of the period of a sweep; of sweeps that are over nobody has compared it, nor do replicas of the release before. */
export class KeepUncoveredPeriods1794100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator_sweep ADD COLUMN partial_count integer NOT NULL DEFAULT 0;
      ALTER TABLE service_sweep ADD COLUMN uncovered_periods jsonb;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
