import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was reported of an indicator by mistake, or is disputed, stays on record and counts no longer. */
export class WithdrawSightings1794600010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator_sighting ADD COLUMN sweep_result_id uuid;
      ALTER TABLE indicator_sighting ADD COLUMN has_added_service boolean NOT NULL DEFAULT false;
      ALTER TABLE indicator_sighting ADD COLUMN stands boolean NOT NULL DEFAULT true;
      ALTER TABLE indicator_sighting ADD COLUMN withdrawn_by_id uuid;
      ALTER TABLE indicator_sighting ADD COLUMN withdrawn_by_name text;
      ALTER TABLE indicator_sighting ADD COLUMN withdrawn_at timestamptz;
      ALTER TABLE indicator_sighting ADD COLUMN withdrawal_reason text;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
