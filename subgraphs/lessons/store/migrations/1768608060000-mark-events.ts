import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The marking that events of this subgraph fall under: that of the incident, which its review keeps. It is a copy, and so it is
 * confirmed only while incidents grants a lease and nothing that narrows this incident is on its way.
 */
export class MarkEvents1768608060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION review_of_event(type text, subject text) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT CASE type
          WHEN 'dev.cordon.review.changed' THEN CAST(subject AS uuid)
          WHEN 'dev.cordon.lesson.changed' THEN (SELECT review_id FROM lesson WHERE id = CAST(subject AS uuid))
          WHEN 'dev.cordon.follow-up.changed' THEN (SELECT review_id FROM follow_up WHERE id = CAST(subject AS uuid))
        END
      $$;
      CREATE OR REPLACE FUNCTION marking_of_event(type text, subject text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT handling FROM review WHERE id = review_of_event(type, subject)
      $$;
      CREATE OR REPLACE FUNCTION marking_is_confirmed(type text, subject text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
      DECLARE
        event_review CONSTANT uuid := review_of_event(type, subject);
      BEGIN
        RETURN NOT EXISTS (
          SELECT FROM review
          WHERE id = event_review AND CAST(incident_id AS text) = ANY(withheld_subjects('/subgraphs/incidents')));
      EXCEPTION WHEN SQLSTATE 'LE001' THEN
        RETURN false;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
