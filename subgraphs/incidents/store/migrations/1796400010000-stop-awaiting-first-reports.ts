import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is deployed begins without a report of its own accord: no replica is left that writes one with it. */
export class StopAwaitingFirstReports1796400010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER IF EXISTS monitoring_deployment_unreported ON monitoring_deployment;
      DROP FUNCTION IF EXISTS await_first_report();
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
