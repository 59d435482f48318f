import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Each answer to an edition of a briefing, and how many of its services nobody answered for in time. Answers that replicas of the release before
 * take are kept with the next one.
 */
export class KeepAnswersToBriefings1794100020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE threat_briefing ADD COLUMN lapsed_count integer NOT NULL DEFAULT 0;

      CREATE TABLE briefing_answer (
        threat_briefing_id          uuid NOT NULL REFERENCES threat_briefing,
        id                          uuid NOT NULL,
        briefing_acknowledgement_id uuid NOT NULL,
        edition                     integer NOT NULL CHECK (edition > 0),
        number                      integer NOT NULL CHECK (number > 0),
        state                       text NOT NULL,
        actions_taken               text,
        reason                      text,
        answered_by_id              uuid NOT NULL,
        answered_by_name            text NOT NULL,
        answered_at                 timestamptz NOT NULL,
        PRIMARY KEY (threat_briefing_id, id),
        UNIQUE (threat_briefing_id, briefing_acknowledgement_id, number)
      );
      CREATE INDEX briefing_answer_id ON briefing_answer (id);
      CREATE TRIGGER briefing_answer_append_only BEFORE UPDATE OR DELETE ON briefing_answer
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER briefing_answer_no_truncate BEFORE TRUNCATE ON briefing_answer
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      INSERT INTO briefing_answer (threat_briefing_id, id, briefing_acknowledgement_id, edition, number, state, actions_taken, reason,
                                   answered_by_id, answered_by_name, answered_at)
      SELECT threat_briefing_id, gen_random_uuid(), id, edition, 1, state, actions_taken, reason, answered_by_id,
             COALESCE(answered_by_name, ''), answered_at
      FROM briefing_acknowledgement
      WHERE state IN ('ACKNOWLEDGED', 'NOT_RELEVANT') AND answered_by_id IS NOT NULL AND answered_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
