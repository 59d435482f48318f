import type { MigrationInterface, QueryRunner } from "typeorm";

/** The marking that events of this subgraph fall under: that of the incident, which its review keeps. */
export class MarkEvents1768608060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE type
          WHEN 'dev.cordon.review.changed' THEN (SELECT handling FROM review WHERE id = CAST(subject AS uuid))
          WHEN 'dev.cordon.lesson.changed' THEN (
            SELECT review.handling FROM lesson JOIN review ON review.id = lesson.review_id
            WHERE lesson.id = CAST(subject AS uuid))
          WHEN 'dev.cordon.follow-up.changed' THEN (
            SELECT review.handling FROM follow_up JOIN review ON review.id = follow_up.review_id
            WHERE follow_up.id = CAST(subject AS uuid))
        END
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
