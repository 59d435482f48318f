import type { MigrationInterface, QueryRunner } from "typeorm";

/** How urgent sweeps are, and on which threat briefing the priority of a sweep or of a requirement rests. Replicas of the release before set neither. */
export class PrioritizeByIntelligence1793200050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator_sweep
        ADD priority             integer,
        ADD priority_reason      text,
        ADD priority_briefing_id uuid,
        ADD prioritized_by_id    uuid,
        ADD prioritized_by_name  text,
        ADD prioritized_at       timestamptz,
        ADD CONSTRAINT indicator_sweep_priority_check CHECK (priority BETWEEN 1 AND 5) NOT VALID;
      ALTER TABLE detection_requirement ADD priority_briefing_id uuid;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
