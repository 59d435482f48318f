import type { MigrationInterface, QueryRunner } from "typeorm";

/** When an alert is compared with others again, of which there was too much to look through already. */
export class CompareAlertsAgain1797990000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE alert ADD correlates_again_at timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
