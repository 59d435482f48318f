import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which rules that were ended still return what they have held back, and how much they have returned. */
export class ReturnSuppressedAlerts1794200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_suppression
        ADD returns_alerts boolean NOT NULL DEFAULT false,
        ADD returned_count integer NOT NULL DEFAULT 0;
      CREATE INDEX alert_suppression_returning ON alert_suppression (ended_at) WHERE returns_alerts;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
