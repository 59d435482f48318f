import type { MigrationInterface, QueryRunner } from "typeorm";

/** Monitoring says which rule it runs and which logs it is delivered, and keeps what was said before. Of what runs already nobody has said so. */
export class SayWhatMonitoringRuns1797997030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["monitoring_deployment", "monitoring_amendment"])
      await runner.query(`ALTER TABLE ${table} ADD runs jsonb, ADD log_sources jsonb`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
