import type { MigrationInterface, QueryRunner } from "typeorm";

/** How long a source of alerts may hand in nothing. Those that are registered already are waited for once somebody says so. */
export class WaitForSources1797800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_source
        ADD max_silence_hours integer,
        ADD silent_from       timestamptz,
        ADD CONSTRAINT alert_source_silence CHECK (
          (silent_from IS NOT NULL) = (max_silence_hours IS NOT NULL AND state = 'ENABLED'));`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
