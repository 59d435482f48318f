import type { MigrationInterface, QueryRunner } from "typeorm";

/** When a person took an alert out of a suppression. */
export class TakeAlertsOutOfSuppressions1797300020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert ADD COLUMN taken_out_at timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
