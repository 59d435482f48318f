import type { MigrationInterface, QueryRunner } from "typeorm";

/** The acceptance of alerts that belong together is taken back, with who did, when and why. */
export class TakeBackCorrelations1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_correlation
        ADD taken_back_at     timestamptz,
        ADD taken_back_by_id  uuid,
        ADD taken_back_reason text,
        DROP CONSTRAINT alert_correlation_check,
        ADD CONSTRAINT alert_correlation_decided CHECK (
          (state IN ('ACCEPTED', 'TAKEN_BACK', 'REFUSED')) = (decided_at IS NOT NULL AND decided_by_id IS NOT NULL)) NOT VALID,
        ADD CONSTRAINT alert_correlation_taken_back CHECK (
          (state = 'TAKEN_BACK') = (taken_back_at IS NOT NULL AND taken_back_by_id IS NOT NULL AND taken_back_reason IS NOT NULL)) NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
