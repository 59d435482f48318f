import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was let wait warns as long before the end of its delay as it did before its deadline. */
export class WarnOfDelayedNotices1791630000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE notification_obligation SET at_risk_at = at_risk_at + (delayed_until - due_at)
      WHERE delayed_until IS NOT NULL AND due_at IS NOT NULL AND at_risk_at IS NOT NULL
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
