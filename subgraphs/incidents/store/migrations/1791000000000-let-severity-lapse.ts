import type { MigrationInterface, QueryRunner } from "typeorm";

/** A service that joins again is judged anew: its history says that what it was judged as before counts no more. */
export class LetSeverityLapse1791000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE severity_change ALTER to_severity DROP NOT NULL;
      ALTER TABLE severity_change ALTER to_priority DROP NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
