import type { MigrationInterface, QueryRunner } from "typeorm";

/** Since when an indicator counts that was for few or over before; of those of before nobody has kept it. */
export class NoteSinceWhenIndicatorsCount1797955000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE indicator ADD counts_since timestamptz");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
