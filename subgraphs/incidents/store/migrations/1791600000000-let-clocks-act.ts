import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Obligations by clock and addressee, with a state that is kept and moved, notices to authorities and findings of which laws apply.
 * A notice that was sent late was kept as missed, and is met late: MISSED is what is still owed. Replicas of the release before write
 * neither version nor addressee, and find a clock started by its name alone: all of it has a default, or none is a meaning.
 */
export class LetClocksAct1791600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notification_obligation
        ADD COLUMN version        integer NOT NULL DEFAULT 1,
        ADD COLUMN addressee_name text NOT NULL DEFAULT '',
        ADD COLUMN addressee      text,
        ADD COLUMN reason         text,
        ADD COLUMN other_start_at timestamptz,
        ADD COLUMN at_risk_at     timestamptz,
        ADD COLUMN late_reason    text,
        ADD COLUMN promised_by_id uuid,
        ADD COLUMN contract_clock_id uuid,
        ALTER COLUMN started_at DROP NOT NULL,
        ALTER COLUMN due_at DROP NOT NULL,
        DROP CONSTRAINT notification_obligation_incident_id_clock_key;

      CREATE TABLE regulation_assessment (
        incident_id    uuid NOT NULL REFERENCES incident,
        id             uuid NOT NULL,
        law            text NOT NULL,
        applies        boolean NOT NULL,
        reason         text NOT NULL,
        assessed_by_id uuid NOT NULL,
        assessed_at    timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id)
      );

      CREATE TABLE authority_notice (
        incident_id    uuid NOT NULL REFERENCES incident,
        id             uuid NOT NULL,
        version        integer NOT NULL,
        obligation_id  uuid NOT NULL,
        supplements_id uuid,
        authority      text NOT NULL,
        reference      text,
        content        jsonb NOT NULL,
        evidence       text NOT NULL,
        complete       boolean NOT NULL,
        next_update    text,
        next_update_at timestamptz,
        sent_at        timestamptz NOT NULL,
        recorded_by_id uuid NOT NULL,
        recorded_at    timestamptz NOT NULL,
        PRIMARY KEY (incident_id, id),
        FOREIGN KEY (incident_id, supplements_id) REFERENCES authority_notice (incident_id, id),
        CHECK ((next_update IS NULL) = (next_update_at IS NULL)),
        CHECK (complete = (next_update_at IS NULL))
      );
      CREATE INDEX authority_notice_id ON authority_notice (id);

      CREATE TABLE contract_clock (
        id          uuid PRIMARY KEY,
        code        text NOT NULL,
        valid_from  text NOT NULL,
        valid_until text,
        title       text NOT NULL,
        customer    text NOT NULL,
        source      text NOT NULL,
        length      jsonb NOT NULL,
        calendar    text NOT NULL,
        warn_hours  integer,
        content     text[] NOT NULL,
        UNIQUE (code, valid_from)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: write a new one that takes this back.");
  }
}
