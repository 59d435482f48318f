import type { MigrationInterface, QueryRunner } from "typeorm";

/** When an alert last came to say something else. What was there before has said nothing else since it was received, as far as is known. */
export class DateNewsOfAlerts1797300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert ADD COLUMN news_at timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
