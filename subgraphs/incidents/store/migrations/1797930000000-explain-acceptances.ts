import type { MigrationInterface, QueryRunner } from "typeorm";

/** Also an acceptance may have a reason: that of whoever accepts after all what was refused, or taken back. */
export class ExplainAcceptances1797930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_correlation
        DROP CONSTRAINT alert_correlation_check1,
        ADD CONSTRAINT alert_correlation_explained CHECK (
          (state <> 'REFUSED' OR decision_reason IS NOT NULL)
          AND (state IN ('ACCEPTED', 'TAKEN_BACK', 'REFUSED') OR decision_reason IS NULL)) NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
