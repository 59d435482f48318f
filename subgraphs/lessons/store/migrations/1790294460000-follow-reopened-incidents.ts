import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Process 2.0.0: what a review keeps of its incident goes by the entries of the timeline, since parts of an incident change
 * without a new version of it. Until now each version was one entry, so the numbers stay. Nobody was asked, and nothing reopened.
 */
export class FollowReopenedIncidents1790294460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review RENAME COLUMN incident_version TO incident_entry;
      ALTER TABLE review
        ADD incident_state text NOT NULL DEFAULT 'POST_INCIDENT_ACTIVITY',
        ADD reopenings integer NOT NULL DEFAULT 0,
        ADD asked_person_ids uuid[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
