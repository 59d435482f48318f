import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who began the work on a follow-up does not verify it. Of work that was begun before, the audit trail says it, by the subject of
 * whoever did; of somebody whom the directory does not know any more, nobody can tell.
 */
export class KeepWhoStarted1791000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_up ADD started_by_id uuid;
      UPDATE follow_up SET started_by_id = person.id
      FROM audit_entry AS started JOIN directory_person AS person ON person.subject = started.actor
      WHERE started.action IN ('startFollowUp', 'startSecurityFollowUp') AND started.outcome = 'ACCEPTED'
        AND CAST(started.subject_id AS text) = CAST(follow_up.id AS text);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
