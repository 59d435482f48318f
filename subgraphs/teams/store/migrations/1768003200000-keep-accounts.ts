import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What an account may do at all, until when, and whether it is still of the organization. Accounts of programs had no list:
 * they keep the operations that any program may carry out by now, so that monitoring goes on reporting, and no others.
 */
export class KeepAccounts1768003200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person
        ADD operations     text[] NOT NULL DEFAULT '{}',
        ADD expires_at     timestamptz,
        ADD deactivated_at timestamptz;
      UPDATE person SET operations = '{recordIndicatorSweep,reportAlert}' WHERE kind = 'SERVICE_ACCOUNT';
      ALTER TABLE person
        ADD CHECK (kind = 'SERVICE_ACCOUNT' OR (operations = '{}' AND expires_at IS NULL)),
        ADD CHECK (deactivated_at IS NULL OR team_ids = '{}');
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
