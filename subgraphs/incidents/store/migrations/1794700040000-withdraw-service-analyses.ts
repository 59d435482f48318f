import type { MigrationInterface, QueryRunner } from "typeorm";

/** A published analysis that does not hold is withdrawn, and stays as it was published. */
export class WithdrawServiceAnalyses1794700040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE service_analysis
        ADD withdrawn_by_id   uuid,
        ADD withdrawn_by_name text,
        ADD withdrawn_at      timestamptz,
        ADD withdrawal_reason text,
        DROP CONSTRAINT service_analysis_check2,
        ADD CONSTRAINT service_analysis_published CHECK (
          (state IN ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_at IS NOT NULL AND trends IS NOT NULL)) NOT VALID,
        ADD CONSTRAINT service_analysis_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL)) NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
