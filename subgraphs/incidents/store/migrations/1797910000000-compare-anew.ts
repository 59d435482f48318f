import type { MigrationInterface, QueryRunner } from "typeorm";

/** When the alerts that are there already are compared with an indicator, and when what is held back is returned for it. */
export class CompareAnew1797910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE indicator ADD compares_alerts_at timestamptz, ADD returns_alerts_at timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
