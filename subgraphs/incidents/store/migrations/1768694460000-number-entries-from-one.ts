import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * No entry of a timeline or a chain of custody stands before the first. Entries that are there already are left to
 * `audit:verify`, which names them.
 */
export class NumberEntriesFromOne1768694460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE timeline_entry ADD CONSTRAINT timeline_entry_from_one CHECK (sequence >= 1) NOT VALID;
      ALTER TABLE custody_entry ADD CONSTRAINT custody_entry_from_one CHECK (sequence >= 1) NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
