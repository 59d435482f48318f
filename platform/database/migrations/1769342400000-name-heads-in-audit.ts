import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An audit entry names the last entry of each chain that its action went on with, and is hashed with it. Entries of before
 * name none, and keep their hashes.
 */
export class NameHeadsInAudit1769342400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE audit_entry ADD COLUMN heads jsonb");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
