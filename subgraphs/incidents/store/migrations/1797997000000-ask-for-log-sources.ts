import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A requirement says which logs its detection needs, how it detects, and what it takes for an attack or does not see. What is there already says none of
 * it, nor does what the replicas of the release before write.
 */
export class AskForLogSources1797997000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["detection_requirement", "detection_requirement_version"])
      await runner.query(`
        ALTER TABLE ${table}
          ADD log_sources     jsonb NOT NULL DEFAULT '[]',
          ADD strategy        text,
          ADD false_positives text[] NOT NULL DEFAULT '{}',
          ADD blind_spots     text[] NOT NULL DEFAULT '{}'
      `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
