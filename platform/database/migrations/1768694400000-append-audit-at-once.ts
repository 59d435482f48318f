import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An audit entry is appended in one statement, which needs the hash before the last beside it, and no entry stands before
 * the first. Entries that are there already are left to `audit:verify`: what tampering left behind must be found, not keep
 * the system from starting.
 */
export class AppendAuditAtOnce1768694400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_head ADD COLUMN previous_hash text;
      ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_from_one CHECK (sequence >= 1) NOT VALID;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
