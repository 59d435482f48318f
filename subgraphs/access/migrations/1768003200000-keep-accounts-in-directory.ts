import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What an account may do at all. The programs that are known keep what any program may do by now, as in the teams subgraph;
 * what their accounts say otherwise is told by the next event.
 */
export class KeepAccountsInDirectory1768003200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE directory_person
        ADD operations text[] NOT NULL DEFAULT '{}',
        ADD expires_at timestamptz,
        ADD active     boolean NOT NULL DEFAULT true;
      UPDATE directory_person SET operations = '{recordIndicatorSweep,reportAlert}' WHERE kind = 'SERVICE_ACCOUNT';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
